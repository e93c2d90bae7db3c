package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows on or after one day and before another. Costs two days read and two places
 * written, and where not all are kept a day for each row that is not.
 */
final class RowsDuring implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final @Nullable Ints from;
    private final @Nullable Ints until;
    private final RowLists out;

    /** The elements of which not all rows are kept. */
    private final Ints cut = new Ints();

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
        cut.hold(axis.size);
        int[] days = rows.lists().days;
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            int start = rows.from(e);
            int stop = rows.to(e);
            out.part(e, start, stop);
            cut.at[count] = e;
            int some = Mask.below(start, stop);
            int isAll =
                    ~Mask.below(days[start & some], first(e))
                            & Mask.below(days[(stop - 1) & some], end(e));
            count -= some & ~isAll;
        }
        for (int i = 0; i < count; i++) {
            cut(cut.at[i], days);
        }
    }

    /** The first day of an element, behind all when it is not known. */
    private int first(int e) {
        if (from == null) {
            return Integer.MIN_VALUE;
        }
        int day = from.at[e];
        return Mask.choose(Mask.known(day), day, Integer.MAX_VALUE);
    }

    /** The day before which the rows of an element are; behind all when it is not known. */
    private int end(int e) {
        if (until == null) {
            return Integer.MAX_VALUE;
        }
        int day = until.at[e];
        return Mask.choose(Mask.known(day), day, Integer.MAX_VALUE);
    }

    private void cut(int e, int[] days) {
        int first = first(e);
        int end = end(e);
        int from = rows.from(e);
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
