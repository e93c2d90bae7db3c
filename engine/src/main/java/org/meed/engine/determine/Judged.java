package org.meed.engine.determine;

import java.util.List;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;

/**
 * A verdict on its way through the steps of a determination.
 *
 * @param day of a pending result that waits only for its settlement, the day of the result itself;
 *     of one that was achieved and then asked about, the day it was asked on; else unknown
 */
record Judged(int run, int part, Verdict verdict, int day, List<Row> evidence) {

    static Judged of(int run, int part, Verdict verdict, List<Row> evidence) {
        return new Judged(run, part, verdict, Days.UNKNOWN, evidence);
    }

    Judged with(Verdict other, List<Row> because) {
        return new Judged(run, part, other, Days.UNKNOWN, because);
    }
}
