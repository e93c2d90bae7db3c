package org.meed.engine.columns;

import org.meed.engine.ratio.Millionths;

/**
 * Takes so many hundredths of a number, rounded to a whole one. Costs a number read and written,
 * and a division.
 */
final class HundredthsOf implements Primitive {

    private final Axis axis;
    private final int percent;
    private final Longs of;
    private final boolean up;
    private final Longs out;

    HundredthsOf(Axis axis, int percent, Longs of, boolean up, Longs out) {
        this.axis = axis;
        this.percent = percent;
        this.of = of;
        this.up = up;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = Millionths.percent(percent, of.at[e], up);
        }
    }
}
