package org.meed.engine.columns;

/**
 * Chooses which of the values of a parameter holds on a day: the latest begun, the first for an
 * earlier day. Costs a day read and a place written, and a look at each value.
 */
final class ChooseValue implements Primitive {

    private final Axis axis;
    private final Ints days;
    private final int[] from;
    private final Ints out;

    ChooseValue(Axis axis, Ints days, int[] from, Ints out) {
        this.axis = axis;
        this.days = days;
        this.from = from;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int held = 0;
            for (int value = 1; value < from.length; value++) {
                if (from[value] <= days.at[e]) {
                    held = value;
                }
            }
            out.at[e] = held;
        }
    }
}
