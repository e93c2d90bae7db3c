package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Keeps the rows on or after one day and before another. Costs a day read for each row, and two
 * cells written for one that is kept.
 */
final class RowsDuring implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final @Nullable Ints from;
    private final @Nullable Ints until;
    private final RowLists out;

    RowsDuring(Axis axis, Listed rows, @Nullable Ints from, @Nullable Ints until, RowLists out) {
        this.axis = axis;
        this.rows = rows;
        this.from = from;
        this.until = until;
        this.out = out;
    }

    @Override
    public void run() {
        RowLists lists = rows.lists();
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            int first = from == null ? Integer.MIN_VALUE : from.at[e];
            if (from != null && first == Days.UNKNOWN) {
                continue;
            }
            int end =
                    until == null || until.at[e] == Days.UNKNOWN ? Integer.MAX_VALUE : until.at[e];
            int stop = rows.to(e);
            int start = rows.from(e);
            out.room(count + stop - start);
            for (int i = start; i < stop; i++) {
                int day = lists.days[i];
                out.rows[count] = lists.rows[i];
                out.days[count] = day;
                count += day >= first && day < end ? 1 : 0;
            }
        }
        out.starts[axis.size] = count;
    }
}
