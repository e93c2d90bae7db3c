package org.meed.engine.columns;

/** Takes the number of a parameter's value that was chosen. Costs a cell read and one written. */
final class NumberOfChoice implements Primitive {

    private final Axis axis;
    private final Ints choice;
    private final long[] values;
    private final Longs out;

    NumberOfChoice(Axis axis, Ints choice, long[] values, Longs out) {
        this.axis = axis;
        this.choice = choice;
        this.values = values;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = values[choice.at[e]];
        }
    }
}
