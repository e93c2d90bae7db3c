package org.meed.engine.columns;

/**
 * Takes what a table of values gives for the column at hand. Costs a place read and a number
 * written.
 */
final class NumberOfColumn implements Primitive {

    private final Axis axis;
    private final Ints column;
    private final long[] values;
    private final Longs out;

    NumberOfColumn(Axis axis, Ints column, long[] values, Longs out) {
        this.axis = axis;
        this.column = column;
        this.values = values;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = values[column.at[e]];
        }
    }
}
