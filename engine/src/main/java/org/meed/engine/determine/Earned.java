package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;

/**
 * The one fold over results already earned: for each outcome, the end of the last journey that
 * earned it.
 */
final class Earned {

    private final int[] end;
    private final List<List<Row>> evidence;

    Earned(int outcomes) {
        this(new int[outcomes], new ArrayList<>(Collections.nCopies(outcomes, List.of())));
        Arrays.fill(end, Days.UNKNOWN);
    }

    private Earned(int[] end, List<List<Row>> evidence) {
        this.end = end;
        this.evidence = evidence;
    }

    /** What is earned so far, to which nothing is added. */
    Earned copy() {
        return new Earned(end.clone(), new ArrayList<>(evidence));
    }

    void add(int outcome, int journeyEnd, List<Row> because) {
        end[outcome] = journeyEnd;
        evidence.set(outcome, because);
    }

    /** The end of the last journey that earned an outcome, unknown when none did. */
    int end(int outcome) {
        return end[outcome];
    }

    List<Row> evidence(int outcome) {
        return evidence.get(outcome);
    }
}
