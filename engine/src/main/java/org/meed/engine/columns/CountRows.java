package org.meed.engine.columns;

import org.meed.engine.ratio.Millionths;

/** Counts the rows of each list. Costs two places read and a number written. */
final class CountRows implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final Longs out;

    CountRows(Axis axis, Listed rows, Longs out) {
        this.axis = axis;
        this.rows = rows;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = (rows.to(e) - rows.from(e)) * Millionths.ONE;
        }
    }
}
