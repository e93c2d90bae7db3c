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
        int[] of = rows.lists().rows;
        for (int e = 0; e < axis.size; e++) {
            int from = rows.from(e);
            int to = rows.to(e);
            int none = Mask.equal(from, to);
            // no row is all ones
            out.at[e] = of[(first ? from : to - 1) & ~none] | none;
        }
    }
}
