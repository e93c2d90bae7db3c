package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Keeps the days of spells from one day on and before another. Costs two days read a stretch, and
 * two written for one that is kept.
 */
final class SpellsDuring implements Primitive {

    private final Axis axis;
    private final ListedSpells spells;
    private final Ints from;
    private final @Nullable Ints until;
    private final SpellLists out;

    SpellsDuring(Axis axis, ListedSpells spells, Ints from, @Nullable Ints until, SpellLists out) {
        this.axis = axis;
        this.spells = spells;
        this.from = from;
        this.until = until;
        this.out = out;
    }

    @Override
    public void run() {
        out.clear();
        for (int e = 0; e < axis.size; e++) {
            int first = from.at[e];
            int last = until == null ? Days.UNKNOWN : until.at[e];
            int bound = last == Days.UNKNOWN ? Days.LAST : last;
            int stop = first == Days.UNKNOWN ? spells.from(e) : spells.to(e);
            for (int i = spells.from(e); i < stop; i++) {
                out.add(
                        Math.max(first, spells.lists().from[i]),
                        Math.min(bound, spells.lists().until[i]));
            }
            out.end(e, null);
        }
    }
}
