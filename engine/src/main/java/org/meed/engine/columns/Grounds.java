package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.columns.Hands.Hand;
import org.meed.engine.determine.EvidenceWalk;
import org.meed.engine.determine.Truth;
import org.meed.engine.determine.Witness;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;

/**
 * Numbers for what verdicts rest on, so that a verdict notes it with one number: 0 is nothing, one
 * below 0 a single row, one from {@link #KEPT} on rows that were gathered at once, any other a
 * {@link Ground}.
 */
final class Grounds {

    static final int NOTHING = 0;
    static final int KEPT = 1 << 24;

    private final List<Ground> all = new ArrayList<>();
    private final Compiler compiler;
    private final @Nullable EvidenceWalk walk;

    /**
     * No grounds yet.
     *
     * @param walk null when nobody will ask for evidence: then everything rests on nothing
     */
    Grounds(Compiler compiler, @Nullable EvidenceWalk walk) {
        this.compiler = compiler;
        this.walk = walk;
        all.add(new Ground(List.of(), Ground.NONE, Ground.NONE));
    }

    Ground at(int number) {
        return all.get(number);
    }

    boolean areAsked() {
        return walk != null;
    }

    static int ofRow(int row) {
        return ~row;
    }

    /** The ground of some nodes that are asked on an axis; some may be missing. */
    int of(Axis axis, @Nullable Node... nodes) {
        List<Node> present =
                Arrays.stream(nodes).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        if (walk == null || present.isEmpty()) {
            return NOTHING;
        }
        Ground ground = new Ground(present, Ground.NONE, compiler.outcome);
        present.forEach(node -> walk.gather(node, new Survey(ground, axis)));
        return add(ground);
    }

    /** The ground of what rests on another outcome of the journey. */
    int ofOutcome(int need) {
        return walk == null ? NOTHING : add(new Ground(List.of(), need, compiler.outcome));
    }

    private int add(Ground ground) {
        all.add(ground);
        return all.size() - 1;
    }

    /**
     * Goes every way that a walk may go, and has all compiled that is asked on it: where nothing is
     * known, no part of a condition decides.
     */
    private final class Survey implements Witness {

        private final Ground ground;
        private final Axis axis;

        Survey(Ground ground, Axis axis) {
            this.ground = ground;
            this.axis = axis;
        }

        /** Whether there is an answer for the journey alone, whichever row or column is at hand. */
        private boolean isOfJourney(Node node) {
            Set<Hand> hands = compiler.handsOf(node);
            boolean one = !hands.contains(Hand.ROW) && !hands.contains(Hand.COLUMN);
            ground.isReadable &= one;
            return one;
        }

        @Override
        public Truth truth(Condition condition) {
            if (isOfJourney(condition)) {
                ground.truths.computeIfAbsent(condition, _ -> compiler.truth(condition, axis));
            }
            return Truth.UNKNOWN;
        }

        @Override
        public int outcome() {
            return Math.max(0, ground.outcome);
        }

        @Override
        public void take(RowNode picked) {
            if (isOfJourney(picked)) {
                ground.picks.computeIfAbsent(picked, _ -> compiler.row(picked, axis));
            }
        }

        @Override
        public void take(RowsNode found) {
            if (isOfJourney(found)) {
                ground.found.computeIfAbsent(found, _ -> compiler.rows(found, axis));
            }
        }

        @Override
        public void takeFirstEpisode() {}

        @Override
        public void takeLastDischarged() {}

        @Override
        public void takeJudged(int outcome) {}

        @Override
        public void takeEarned(int outcome) {}

        @Override
        public void each(RowsNode found, Runnable onward) {
            take(found);
            onward.run();
        }

        @Override
        public void among(Set<Table> tables, Runnable onward) {
            onward.run();
        }
    }
}
