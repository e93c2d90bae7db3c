package org.meed.engine.columns;

import org.meed.engine.time.Days;

/**
 * Finds the first day before which spells came to a length, in one go or in all. Costs two days
 * read a stretch, the laying of a span, and a day written.
 */
final class ReachLength implements Primitive {

    private final Axis axis;
    private final ListedSpells spells;
    private final Spans length;
    private final boolean unbroken;
    private final Ints out;

    ReachLength(Axis axis, ListedSpells spells, Spans length, boolean unbroken, Ints out) {
        this.axis = axis;
        this.spells = spells;
        this.length = length;
        this.unbroken = unbroken;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int from = spells.from(e);
            int to = spells.to(e);
            out.at[e] =
                    from == to
                            ? Days.UNKNOWN
                            : unbroken
                                    ? hasRun(from, to, length.of(e))
                                    : totals(from, to, length.of(e));
        }
    }

    private int hasRun(int from, int to, LaidSpan span) {
        for (int i = from; i < to; i++) {
            int day = span.after(spells.lists().from[i]);
            if (day <= spells.lists().until[i]) {
                return day;
            }
        }
        return Days.UNKNOWN;
    }

    private int totals(int from, int to, LaidSpan span) {
        int wanted = span.after(spells.lists().from[from]) - spells.lists().from[from];
        for (int i = from; i < to; i++) {
            int days = spells.lists().until[i] - spells.lists().from[i];
            if (wanted <= days) {
                return spells.lists().from[i] + wanted;
            }
            wanted -= days;
        }
        return Days.UNKNOWN;
    }
}
