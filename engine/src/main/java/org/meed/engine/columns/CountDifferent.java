package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.Days;

/**
 * Counts the different answers of the rows of each list in a column; unknown when a row gives none.
 * Costs a cell read for each row and each row before it.
 */
final class CountDifferent implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final @Nullable Ints[] columns;
    private final @Nullable Decimals decimals;
    private final Longs out;

    /**
     * Different answers.
     *
     * @param decimals for a column with a point; else null
     */
    CountDifferent(
            Axis axis,
            Listed rows,
            @Nullable Ints[] columns,
            @Nullable Decimals decimals,
            Longs out) {
        this.axis = axis;
        this.rows = rows;
        this.columns = columns;
        this.decimals = decimals;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = different(rows.from(e), rows.to(e));
        }
    }

    private long different(int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            int said = said(i);
            if (said == Days.UNKNOWN) {
                return Millionths.UNKNOWN;
            }
            boolean again = false;
            for (int before = from; before < i && !again; before++) {
                again = said(before) == said;
            }
            count += again ? 0 : 1;
        }
        return Millionths.of(count);
    }

    private int said(int place) {
        int row = rows.lists().rows[place];
        Ints column = columns[row >>> 25];
        int cell = column == null ? Days.UNKNOWN : column.at[row & SeenRows.MASK];
        return decimals == null ? cell : decimals.said(cell);
    }
}
