package org.meed.engine.columns;

/** Takes the one row, or where there is none the other. Costs two rows read and one written. */
final class ElseRow implements Primitive {

    private final Axis axis;
    private final Ints first;
    private final Ints second;
    private final Ints out;

    ElseRow(Axis axis, Ints first, Ints second, Ints out) {
        this.axis = axis;
        this.first = first;
        this.second = second;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = first.at[e] < 0 ? second.at[e] : first.at[e];
        }
    }
}
