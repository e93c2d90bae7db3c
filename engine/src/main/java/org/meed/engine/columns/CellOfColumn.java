package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.Days;

/**
 * Takes the number in the column at hand of a row. Costs a row, a column and a cell read, and a
 * number written.
 */
final class CellOfColumn implements Primitive {

    private final Axis axis;
    private final Ints row;
    private final Ints column;
    private final @Nullable Ints[] columns;
    private final Longs out;

    /**
     * Numbers of columns.
     *
     * @param columns the columns of the rows' table that may be at hand, by their place
     */
    CellOfColumn(Axis axis, Ints row, Ints column, @Nullable Ints[] columns, Longs out) {
        this.axis = axis;
        this.row = row;
        this.column = column;
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            Ints cells = columns[column.at[e]];
            int cell =
                    row.at[e] < 0 || cells == null
                            ? Days.UNKNOWN
                            : cells.at[row.at[e] & SeenRows.MASK];
            out.at[e] = cell == Days.UNKNOWN ? Longs.UNKNOWN : cell * Millionths.ONE;
        }
    }
}
