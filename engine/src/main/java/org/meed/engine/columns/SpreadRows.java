package org.meed.engine.columns;

/**
 * Makes each row of each list an element of its own, so that a condition can be asked of it. Costs
 * two cells read and three written a row.
 */
final class SpreadRows implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final Axis out;
    private final RowLists spread;

    /**
     * Rows spread.
     *
     * @param axis the axis whose elements have the lists
     * @param out the axis of the rows
     * @param spread takes the lists as they stand on the axis, for what is kept of them
     */
    SpreadRows(Axis axis, Listed rows, Axis out, RowLists spread) {
        this.axis = axis;
        this.rows = rows;
        this.out = out;
        this.spread = spread;
    }

    @Override
    public void run() {
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            spread.starts[e] = count;
            count += rows.to(e) - rows.from(e);
        }
        spread.starts[axis.size] = count;
        spread.room(count);
        out.resize(count);
        RowLists lists = rows.lists();
        for (int e = 0; e < axis.size; e++) {
            int at = spread.starts[e];
            int from = rows.from(e);
            int length = spread.starts[e + 1] - at;
            for (int i = 0; i < length; i++) {
                int row = lists.rows[from + i];
                out.owner.at[at + i] = e;
                out.hand.at[at + i] = row;
                spread.rows[at + i] = row;
                spread.days[at + i] = lists.days[from + i];
            }
        }
    }
}
