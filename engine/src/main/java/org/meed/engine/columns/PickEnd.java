package org.meed.engine.columns;

/** Picks the first or the last row of each list. Costs a row read and one written. */
final class PickEnd implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final boolean first;
    private final Ints out;

    PickEnd(Axis axis, Listed rows, boolean first, Ints out) {
        this.axis = axis;
        this.rows = rows;
        this.first = first;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int from = rows.from(e);
            int to = rows.to(e);
            out.at[e] = from == to ? SeenRows.NONE : rows.lists().rows[first ? from : to - 1];
        }
    }
}
