package org.meed.engine.columns;

/** Takes cells with a point as numbers. Costs a cell and a number read, and one written. */
final class NumberOfDecimal implements Primitive {

    private final Axis axis;
    private final Ints cell;
    private final Decimals decimals;
    private final Longs out;

    NumberOfDecimal(Axis axis, Ints cell, Decimals decimals, Longs out) {
        this.axis = axis;
        this.cell = cell;
        this.decimals = decimals;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = decimals.number(cell.at[e]);
        }
    }
}
