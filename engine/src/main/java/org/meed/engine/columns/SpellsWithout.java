package org.meed.engine.columns;

import org.meed.engine.time.Days;

/**
 * Takes the days of some spells away from others. Costs, for each stretch, a walk over those taken
 * away.
 */
final class SpellsWithout implements Primitive {

    private final Axis axis;
    private final ListedSpells spells;
    private final ListedSpells taken;
    private final SpellLists out;

    SpellsWithout(Axis axis, ListedSpells spells, ListedSpells taken, SpellLists out) {
        this.axis = axis;
        this.spells = spells;
        this.taken = taken;
        this.out = out;
    }

    @Override
    public void run() {
        out.clear();
        for (int e = 0; e < axis.size; e++) {
            int stop = spells.to(e);
            for (int i = spells.from(e); i < stop; i++) {
                addLeft(e, spells.lists().from[i], spells.lists().until[i]);
            }
            out.end(e, null);
        }
    }

    private void addLeft(int e, int start, int end) {
        int from = Days.FIRST;
        int stop = taken.to(e);
        for (int i = taken.from(e); i < stop; i++) {
            out.add(Math.max(from, start), Math.min(taken.lists().from[i], end));
            from = taken.lists().until[i];
        }
        out.add(Math.max(from, start), end);
    }
}
