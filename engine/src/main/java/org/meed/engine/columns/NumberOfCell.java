package org.meed.engine.columns;

import org.meed.engine.ratio.Millionths;

/** Takes cells as numbers. Costs a cell read and a number written. */
final class NumberOfCell implements Primitive {

    private final Axis axis;
    private final Ints cell;
    private final Longs out;

    NumberOfCell(Axis axis, Ints cell, Longs out) {
        this.axis = axis;
        this.cell = cell;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int at = cell.at[e];
            out.at[e] = Mask.choose(Mask.known(at), at * Millionths.ONE, Longs.UNKNOWN);
        }
    }
}
