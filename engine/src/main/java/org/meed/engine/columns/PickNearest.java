package org.meed.engine.columns;

import org.meed.engine.time.Days;

/**
 * Picks the row nearest to a day and no further from it than a span; of two as near, the first.
 * Costs a day read for each row of the list.
 */
final class PickNearest implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final Ints to;
    private final Spans within;
    private final Ints out;

    PickNearest(Axis axis, Listed rows, Ints to, Spans within, Ints out) {
        this.axis = axis;
        this.rows = rows;
        this.to = to;
        this.within = within;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int from = rows.from(e);
            int stop = rows.to(e);
            out.at[e] =
                    from == stop || to.at[e] == Days.UNKNOWN
                            ? SeenRows.NONE
                            : nearest(from, stop, to.at[e], within.of(e));
        }
    }

    private int nearest(int from, int stop, int day, LaidSpan span) {
        int first = span.before(day);
        int last = span.after(day);
        int best = SeenRows.NONE;
        int distance = Integer.MAX_VALUE;
        int[] days = rows.lists().days;
        for (int i = from; i < stop; i++) {
            int apart = Math.abs(days[i] - day);
            int near = ~Mask.below(days[i], first) & ~Mask.below(last, days[i]);
            int nearer = near & Mask.below(apart, distance);
            best = Mask.choose(nearer, rows.lists().rows[i], best);
            distance = Mask.choose(nearer, apart, distance);
        }
        return best;
    }
}
