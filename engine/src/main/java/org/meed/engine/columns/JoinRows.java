package org.meed.engine.columns;

import java.util.Arrays;
import java.util.List;

/**
 * Puts the rows of several lists into one order. Costs four places read for each list, two cells
 * read and written a row, and a sort of each list that has any.
 */
final class JoinRows implements Primitive {

    private final Axis axis;
    private final List<Listed> sources;
    private final Ties ties;
    private final RowLists out;

    /** The elements that have any row. */
    private final Ints candidate = new Ints();

    /** For each element all bits of the lengths of its lists. */
    private final Ints lengths = new Ints();

    JoinRows(Axis axis, List<Listed> sources, Ties ties, RowLists out) {
        this.axis = axis;
        this.sources = sources;
        this.ties = ties;
        this.out = out;
    }

    @Override
    public void run() {
        out.empty(axis.size);
        int candidates = candidates();
        int count = 0;
        for (int c = 0; c < candidates; c++) {
            int e = candidate.at[c];
            int first = count;
            for (int s = 0; s < sources.size(); s++) {
                count = add(sources.get(s), e, count);
            }
            ties.sort(out, first, count);
            out.part(e, first, count);
        }
    }

    /** The elements of which some list has a row; makes room for them all. */
    private int candidates() {
        candidate.hold(axis.size);
        lengths.hold(axis.size);
        Arrays.fill(lengths.at, 0, axis.size, 0);
        int all = 0;
        for (int s = 0; s < sources.size(); s++) {
            Listed source = sources.get(s);
            for (int e = 0; e < axis.size; e++) {
                int length = source.to(e) - source.from(e);
                lengths.at[e] |= length;
                all += length;
            }
        }
        out.room(all);
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            candidate.at[count] = e;
            count -= ~Mask.equal(lengths.at[e], 0);
        }
        return count;
    }

    private int add(Listed source, int e, int at) {
        int[] rows = source.lists().rows;
        int[] days = source.lists().days;
        int count = at;
        int stop = source.to(e);
        for (int i = source.from(e); i < stop; i++) {
            out.rows[count] = rows[i];
            out.days[count++] = days[i];
        }
        return count;
    }
}
