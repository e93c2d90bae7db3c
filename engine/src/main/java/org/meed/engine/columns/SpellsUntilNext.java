package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Makes a stretch of each of some rows, from its day until that of the next of the rows it is
 * among; the last one's runs up to the known date. Costs a look through the one list for each row
 * of the other, and two days written.
 */
final class SpellsUntilNext implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final Listed among;
    private final @Nullable Spans atMost;
    private final int known;
    private final SpellLists out;

    SpellsUntilNext(
            Axis axis,
            Listed rows,
            Listed among,
            @Nullable Spans atMost,
            int known,
            SpellLists out) {
        this.axis = axis;
        this.rows = rows;
        this.among = among;
        this.atMost = atMost;
        this.known = known;
        this.out = out;
    }

    @Override
    public void run() {
        out.clear();
        for (int e = 0; e < axis.size; e++) {
            int stop = among.to(e);
            for (int i = among.from(e); i < stop; i++) {
                if (counts(e, among.lists().rows[i])) {
                    int end = i + 1 < stop ? among.lists().days[i + 1] : Days.LAST;
                    int first = among.lists().days[i];
                    out.add(first, Math.min(known, bounded(e, first, end)));
                }
            }
            out.end(e, null);
        }
    }

    private boolean counts(int e, int row) {
        int stop = rows.to(e);
        for (int i = rows.from(e); i < stop; i++) {
            if (rows.lists().rows[i] == row) {
                return true;
            }
        }
        return false;
    }

    private int bounded(int e, int first, int end) {
        return atMost == null ? end : Math.min(end, atMost.of(e).after(first));
    }
}
