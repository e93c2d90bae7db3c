package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Makes a stretch of each row, from one of its days to another, both included; without the second,
 * up to the known date. Costs a row and two cells read, and two days written.
 */
final class SpellsOfRows implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final @Nullable Ints[] from;
    private final @Nullable Ints[] to;
    private final @Nullable Spans atMost;
    private final int known;
    private final SpellLists out;

    /**
     * Spells of rows.
     *
     * @param from the column of the first day, of each table that the rows may be of
     * @param atMost how long each lasts at most; null for no such bound
     */
    SpellsOfRows(
            Axis axis,
            Listed rows,
            @Nullable Ints[] from,
            @Nullable Ints[] to,
            @Nullable Spans atMost,
            int known,
            SpellLists out) {
        this.axis = axis;
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.atMost = atMost;
        this.known = known;
        this.out = out;
    }

    @Override
    public void run() {
        out.clear();
        for (int e = 0; e < axis.size; e++) {
            int stop = rows.to(e);
            for (int i = rows.from(e); i < stop; i++) {
                int row = rows.lists().rows[i];
                int first = cell(from, row);
                int last = cell(to, row);
                if (first != Days.UNKNOWN) {
                    int end = last != Days.UNKNOWN && last < Days.LAST ? last + 1 : Days.LAST;
                    out.add(first, Math.min(known, bounded(e, first, end)));
                }
            }
            out.end(e, null);
        }
    }

    private static int cell(@Nullable Ints[] columns, int row) {
        Ints column = columns[row >>> 25];
        return column == null ? Days.UNKNOWN : column.at[row & SeenRows.MASK];
    }

    private int bounded(int e, int first, int end) {
        return atMost == null ? end : Math.min(end, atMost.of(e).after(first));
    }
}
