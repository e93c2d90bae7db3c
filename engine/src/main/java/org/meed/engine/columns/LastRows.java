package org.meed.engine.columns;

/**
 * Keeps the last so many rows of each list, or none where there are fewer. Costs two cells read and
 * written a row that is kept.
 */
final class LastRows implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final int wanted;
    private final RowLists out;

    LastRows(Axis axis, Listed rows, int wanted, RowLists out) {
        this.axis = axis;
        this.rows = rows;
        this.wanted = wanted;
        this.out = out;
    }

    @Override
    public void run() {
        out.room(axis.size * wanted);
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            int stop = rows.to(e);
            if (stop - rows.from(e) >= wanted) {
                System.arraycopy(rows.lists().rows, stop - wanted, out.rows, count, wanted);
                System.arraycopy(rows.lists().days, stop - wanted, out.days, count, wanted);
                count += wanted;
            }
        }
        out.starts[axis.size] = count;
    }
}
