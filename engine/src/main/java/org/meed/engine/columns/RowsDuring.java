package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Keeps the rows on or after one day and before another. Costs a day read for each row, and two
 * places written.
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
        out.share(rows.lists());
        for (int e = 0; e < axis.size; e++) {
            int first = from == null ? Integer.MIN_VALUE : from.at[e];
            int end = until == null ? Days.UNKNOWN : until.at[e];
            int start = rows.from(e);
            if (from != null && first == Days.UNKNOWN) {
                out.part(e, start, start);
            } else {
                part(e, start, first, end == Days.UNKNOWN ? Integer.MAX_VALUE : end);
            }
        }
    }

    private void part(int e, int start, int first, int end) {
        int[] days = rows.lists().days;
        int from = start;
        int to = rows.to(e);
        while (from < to && days[from] < first) {
            from++;
        }
        while (to > from && days[to - 1] >= end) {
            to--;
        }
        out.part(e, from, to);
    }
}
