package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Takes the cell of a column of each row; of no row, nothing. Costs a row and a cell read, not in
 * order, and one written.
 */
final class CellOfRow implements Primitive {

    private final Axis axis;
    private final Ints row;
    private final @Nullable Ints[] columns;
    private final Ints out;

    /** The one of them that is there, when there is but one, and the number of its table. */
    private @Nullable Ints only;

    private int table;

    /**
     * Cells of rows.
     *
     * @param columns the column of that name of each table that the rows may be of, by its number
     */
    CellOfRow(Axis axis, Ints row, @Nullable Ints[] columns, Ints out) {
        this.axis = axis;
        this.row = row;
        this.columns = columns;
        int count = 0;
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null) {
                only = columns[i];
                table = i;
                count++;
            }
        }
        only = count == 1 ? only : null;
        this.out = out;
    }

    @Override
    public void run() {
        if (only != null) {
            ofOneTable(only.at);
            return;
        }
        for (int e = 0; e < axis.size; e++) {
            int at = row.at[e];
            Ints column = at < 0 ? null : columns[at >>> 25];
            out.at[e] = column == null ? Days.UNKNOWN : column.at[at & SeenRows.MASK];
        }
    }

    private void ofOneTable(int[] cells) {
        for (int e = 0; e < axis.size; e++) {
            int at = row.at[e];
            int found = Mask.equal(at >>> 25, table);
            out.at[e] = Mask.choose(found, cells[at & SeenRows.MASK & found], Days.UNKNOWN);
        }
    }
}
