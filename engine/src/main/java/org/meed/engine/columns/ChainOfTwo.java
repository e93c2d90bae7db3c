package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Finds, for each element, one row of each of two steps, so much later than the other: the pair
 * whose later row comes first, and of those the one whose earlier row does. Costs, for each row of
 * the second step that can follow one at all, a look through the first.
 */
final class ChainOfTwo implements Primitive {

    private final Axis axis;
    private final Listed first;
    private final Listed second;
    private final Spans atLeast;
    private final @Nullable Spans lessThan;
    private final Ties ties;
    private final RowLists out;

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
        out.room(2 * axis.size);
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            count = find(e, count);
        }
        out.starts[axis.size] = count;
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
        Span least = atLeast.of(e);
        Span most = lessThan == null ? null : lessThan.of(e);
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
        ties.sort(out, count, count + 2);
        return count + 2;
    }
}
