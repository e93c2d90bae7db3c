package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Keeps the rows that say the same in a column as the row at hand. Costs two cells read a row, and
 * two written for one that is kept.
 */
final class RowsOfTheSame implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final @Nullable Ints[] columns;
    private final Ints wanted;
    private final @Nullable Decimals decimals;
    private final RowLists out;

    RowsOfTheSame(
            Axis axis,
            Listed rows,
            @Nullable Ints[] columns,
            Ints wanted,
            @Nullable Decimals decimals,
            RowLists out) {
        this.axis = axis;
        this.rows = rows;
        this.columns = columns;
        this.wanted = wanted;
        this.decimals = decimals;
        this.out = out;
    }

    @Override
    public void run() {
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            int cell = said(wanted.at[e]);
            if (cell == Days.UNKNOWN) {
                continue;
            }
            int stop = rows.to(e);
            out.room(count + stop - rows.from(e));
            for (int i = rows.from(e); i < stop; i++) {
                int row = rows.lists().rows[i];
                Ints column = columns[row >>> 25];
                if (column != null && said(column.at[row & SeenRows.MASK]) == cell) {
                    out.rows[count] = row;
                    out.days[count++] = rows.lists().days[i];
                }
            }
        }
        out.starts[axis.size] = count;
    }

    private int said(int cell) {
        return decimals == null ? cell : decimals.said(cell);
    }
}
