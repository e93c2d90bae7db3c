package org.meed.engine.columns;

/**
 * Keeps the rows of one list that are not in another. Costs a look through the other for each row.
 */
final class RowsWithout implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final Listed taken;
    private final RowLists out;

    RowsWithout(Axis axis, Listed rows, Listed taken, RowLists out) {
        this.axis = axis;
        this.rows = rows;
        this.taken = taken;
        this.out = out;
    }

    @Override
    public void run() {
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            int stop = rows.to(e);
            out.room(count + stop - rows.from(e));
            for (int i = rows.from(e); i < stop; i++) {
                if (!isTaken(e, rows.lists().rows[i])) {
                    out.rows[count] = rows.lists().rows[i];
                    out.days[count++] = rows.lists().days[i];
                }
            }
        }
        out.starts[axis.size] = count;
    }

    private boolean isTaken(int e, int row) {
        int stop = taken.to(e);
        for (int i = taken.from(e); i < stop; i++) {
            if (taken.lists().rows[i] == row) {
                return true;
            }
        }
        return false;
    }
}
