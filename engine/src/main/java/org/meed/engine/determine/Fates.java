package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;

/**
 * What became of the outcomes of a journey judged so far, for the rules of those after them. Not
 * shared.
 */
final class Fates {

    private final List<List<Judged>> judged = new ArrayList<>();
    private final Truth[] applied;

    Fates(int outcomes) {
        this.applied = new Truth[outcomes];
        Arrays.fill(applied, Truth.UNKNOWN);
    }

    void clear() {
        judged.clear();
        Arrays.fill(applied, Truth.UNKNOWN);
    }

    /** Notes whether an outcome applies: not known while that is pending. */
    void applies(int outcome, Truth truth) {
        applied[outcome] = truth;
    }

    /** Adds what was judged of the next outcome. */
    void add(List<Judged> parts) {
        judged.add(parts);
    }

    /** What was judged of an outcome. */
    List<Judged> of(int outcome) {
        if (outcome >= judged.size()) {
            throw new IllegalStateException(
                    "Outcome %s is asked about before it is judged.".formatted(outcome));
        }
        return judged.get(outcome);
    }

    List<List<Judged>> all() {
        return judged;
    }

    Truth applies(int outcome) {
        of(outcome);
        return applied[outcome];
    }

    /** Whether an outcome is achieved: each of its parts, in whichever run. */
    Truth isAchieved(int outcome) {
        Map<Integer, Truth> parts = new HashMap<>();
        for (Judged one : of(outcome)) {
            parts.merge(one.part(), OutcomeJudge.isAchieved(one), Truth::or);
        }
        return parts.values().stream().reduce(Truth.YES, Truth::and);
    }

    /** The day on which an outcome is achieved, of several parts the last; else unknown. */
    int day(int outcome) {
        if (isAchieved(outcome) != Truth.YES) {
            return Days.UNKNOWN;
        }
        int last = Days.UNKNOWN;
        for (Judged one : of(outcome)) {
            if (one.verdict() instanceof Verdict.Achieved(int on, _, _)) {
                last = Math.max(last, on);
            }
        }
        return last;
    }

    void gather(int outcome, Set<Row> rows) {
        of(outcome).forEach(one -> rows.addAll(one.evidence()));
    }
}
