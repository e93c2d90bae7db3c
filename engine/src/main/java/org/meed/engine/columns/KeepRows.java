package org.meed.engine.columns;

/**
 * Keeps the rows of which a condition is yes. Costs an answer and two cells read, and three
 * written.
 */
final class KeepRows implements Primitive {

    private final Axis axis;
    private final RowLists spread;
    private final Truths keep;
    private final RowLists out;

    /** For each row its place among those that are kept, if it is. */
    private final Ints place = new Ints();

    KeepRows(Axis axis, RowLists spread, Truths keep, RowLists out) {
        this.axis = axis;
        this.spread = spread;
        this.keep = keep;
        this.out = out;
    }

    @Override
    public void run() {
        int all = spread.starts[axis.size];
        out.room(all);
        place.hold(all);
        int count = 0;
        for (int i = 0; i < all; i++) {
            place.at[i] = count;
            out.rows[count] = spread.rows[i];
            out.days[count] = spread.days[i];
            count += keep.at[i] >> 1;
        }
        place.at[all] = count;
        for (int e = 0; e <= axis.size; e++) {
            out.starts[e] = place.at[spread.starts[e]];
        }
    }
}
