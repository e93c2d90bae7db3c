package org.meed.engine.columns;

import java.util.List;
import org.meed.engine.time.Days;

/**
 * Takes the first or the last of several days, of those that are known. Costs a read of each and
 * one written.
 */
final class ExtremeDay implements Primitive {

    private final Axis axis;
    private final List<Ints> days;
    private final boolean last;
    private final Ints out;

    ExtremeDay(Axis axis, List<Ints> days, boolean last, Ints out) {
        this.axis = axis;
        this.days = days;
        this.last = last;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int best = Days.UNKNOWN;
            for (int i = 0; i < days.size(); i++) {
                int day = days.get(i).at[e];
                if (day != Days.UNKNOWN && (best == Days.UNKNOWN || last == day > best)) {
                    best = day;
                }
            }
            out.at[e] = best;
        }
    }
}
