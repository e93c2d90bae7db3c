package org.meed.engine.determine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Family;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Table;

/** Which rows an answer of the reference driver rests on, see {@link EvidenceWalk}. */
final class Evidence {

    private final Compilation compiled;
    private final EvidenceWalk walk;
    private final IdentityHashMap<Condition, ConditionFunction> conditions =
            new IdentityHashMap<>();

    /** Found by the very node: to look a node up by what it says takes longer than to ask it. */
    private final IdentityHashMap<Node, RowFunction> picks = new IdentityHashMap<>();

    private final IdentityHashMap<Node, RowsFunction> found = new IdentityHashMap<>();

    Evidence(Compilation compiled, Plan plan) {
        this.compiled = compiled;
        this.walk = new EvidenceWalk(plan);
        for (Node node : PlanNodes.of(plan)) {
            if (node instanceof Condition condition) {
                parts(condition).forEach(part -> conditions.put(part, compiled.condition(part)));
                if (condition instanceof Condition.AtLeast) {
                    conditions.put(condition, compiled.condition(condition));
                }
            } else if (node instanceof RowNode row && !(row instanceof RowNode.AtHand)) {
                picks.put(row, compiled.row(row));
            } else if (node instanceof RowsNode rows) {
                found.put(rows, compiled.rows(rows));
            }
        }
    }

    /** The parts of which one alone may decide. */
    private static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.AtLeast(_, var parts) -> parts;
            case Family.Compared _,
                    Condition.Not _,
                    Condition.IsOneOf _,
                    Condition.IsListed _,
                    Condition.IsThere _,
                    Condition.Every _,
                    Condition.OutcomeIs _,
                    Condition.FirstInForce _ ->
                    List.of();
        };
    }

    /** A set to gather evidence in. */
    static Set<Row> gathering() {
        return new TreeSet<>(EvidenceWalk.SORTED);
    }

    /** The rows that the answer of a node rests on; none of no node. */
    List<Row> of(@Nullable Node node, Frame frame) {
        if (node == null) {
            return List.of();
        }
        Set<Row> rows = gathering();
        walk.gather(node, new AtFrame(frame, rows));
        return List.copyOf(rows);
    }

    private RowFunction pick(RowNode node) {
        RowFunction pick = picks.get(node);
        return pick == null ? compiled.row(node) : pick;
    }

    private RowsFunction rows(RowsNode node) {
        RowsFunction rows = found.get(node);
        return rows == null ? compiled.rows(node) : rows;
    }

    private ConditionFunction condition(Condition node) {
        ConditionFunction condition = conditions.get(node);
        return condition == null ? compiled.condition(node) : condition;
    }

    /** Takes the rows of the journey that a frame is at. */
    private final class AtFrame implements Witness {
        private final Frame frame;
        private final Set<Row> rows;

        AtFrame(Frame frame, Set<Row> rows) {
            this.frame = frame;
            this.rows = rows;
        }

        @Override
        public Truth truth(Condition condition) {
            return condition(condition).of(frame);
        }

        @Override
        public int outcome() {
            return frame.outcome;
        }

        @Override
        public void take(RowNode picked) {
            Row row = pick(picked).row(frame);
            if (row != null) {
                rows.add(row);
            }
        }

        @Override
        public void take(RowsNode some) {
            rows(some).of(frame).forEach(dated -> rows.add(dated.row()));
        }

        @Override
        public void takeFirstEpisode() {
            rows.add(frame.journey.firstEpisode());
        }

        @Override
        public void takeLastDischarged() {
            rows.add(frame.journey.lastDischarged());
        }

        @Override
        public void takeJudged(int outcome) {
            frame.fates.gather(outcome, rows);
        }

        @Override
        public void takeEarned(int outcome) {
            rows.addAll(frame.earned.evidence(outcome));
        }

        @Override
        public void each(RowsNode some, Runnable onward) {
            Row outer = frame.row;
            for (Dated dated : rows(some).of(frame)) {
                frame.row = dated.row();
                onward.run();
            }
            frame.row = outer;
        }

        @Override
        public void among(Set<Table> tables, Runnable onward) {
            if (tables.contains(frame.rowAtHand().table())) {
                onward.run();
            }
        }
    }
}
