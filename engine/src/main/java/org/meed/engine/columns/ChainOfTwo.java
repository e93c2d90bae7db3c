package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Finds, for each element, one row of each of two steps, so much later than the other: the pair
 * whose later row comes first, and of those the one whose earlier row does. Costs two days read,
 * and where the last row can follow the first at all, for each row of the second step a look
 * through the first.
 */
final class ChainOfTwo implements Primitive {

    private final Axis axis;
    private final Listed first;
    private final Listed second;
    private final Spans atLeast;
    private final @Nullable Spans lessThan;
    private final Ties ties;
    private final RowLists out;
    private final Ints candidate = new Ints();

    ChainOfTwo(
            Axis axis,
            Listed first,
            Listed second,
            Spans atLeast,
            @Nullable Spans lessThan,
            Ties ties,
            RowLists out) {
        this.axis = axis;
        this.first = first;
        this.second = second;
        this.atLeast = atLeast;
        this.lessThan = lessThan;
        this.ties = ties;
        this.out = out;
    }

    @Override
    public void run() {
        int candidates = candidates();
        out.room(2 * candidates);
        out.empty(axis.size);
        int count = 0;
        for (int c = 0; c < candidates; c++) {
            int e = candidate.at[c];
            int from = count;
            count = find(e, count);
            out.part(e, from, count);
        }
    }

    /** The elements whose last row of the second step can follow their first row of the first. */
    private int candidates() {
        candidate.hold(axis.size);
        int[] earlier = first.lists().days;
        int[] later = second.lists().days;
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            int some =
                    Mask.below(first.from(e), first.to(e))
                            & Mask.below(second.from(e), second.to(e));
            int began = earlier[first.from(e) & some];
            int day = later[(second.to(e) - 1) & some];
            candidate.at[count] = e;
            count -= some & ~Mask.below(day, atLeast.of(e).after(began));
        }
        return count;
    }

    private int find(int e, int count) {
        int from = first.from(e);
        int to = first.to(e);
        int stop = second.to(e);
        int known = from;
        while (known < to && first.lists().days[known] == Days.UNKNOWN) {
            known++;
        }
        if (known == to) {
            return count;
        }
        LaidSpan least = atLeast.of(e);
        LaidSpan most = lessThan == null ? null : lessThan.of(e);
        // what follows only rows that describe no day follows nothing
        int reachedFrom = least.after(first.lists().days[known]);
        for (int later = second.from(e); later < stop; later++) {
            int day = second.lists().days[later];
            if (day < reachedFrom) {
                continue;
            }
            int row = second.lists().rows[later];
            for (int earlier = from; earlier < to; earlier++) {
                int began = first.lists().days[earlier];
                if (began > day || day < least.after(began)) {
                    break;
                }
                boolean near = most == null || day < most.after(began);
                if (near && first.lists().rows[earlier] != row) {
                    return take(count, first.lists().rows[earlier], began, row, day);
                }
            }
        }
        return count;
    }

    private int take(int count, int row, int began, int last, int day) {
        out.rows[count] = row;
        out.days[count] = began;
        out.rows[count + 1] = last;
        out.days[count + 1] = day;
        if (began == day) {
            ties.sort(out, count, count + 2);
        }
        return count + 2;
    }
}
