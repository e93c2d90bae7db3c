package org.meed.engine.columns;

import java.util.List;

/**
 * Puts the rows of several lists into one order. Costs two cells read and written a row, and a sort
 * of each list.
 */
final class JoinRows implements Primitive {

    private final Axis axis;
    private final List<Listed> sources;
    private final Ties ties;
    private final RowLists out;

    JoinRows(Axis axis, List<Listed> sources, Ties ties, RowLists out) {
        this.axis = axis;
        this.sources = sources;
        this.ties = ties;
        this.out = out;
    }

    @Override
    public void run() {
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            int first = count;
            for (int s = 0; s < sources.size(); s++) {
                Listed source = sources.get(s);
                int from = source.from(e);
                int length = source.to(e) - from;
                if (length == 0) {
                    continue;
                }
                out.room(count + length);
                int[] rows = source.lists().rows;
                int[] days = source.lists().days;
                for (int i = from; i < from + length; i++) {
                    out.rows[count] = rows[i];
                    out.days[count++] = days[i];
                }
            }
            ties.sort(out, first, count);
        }
        out.starts[axis.size] = count;
    }
}
