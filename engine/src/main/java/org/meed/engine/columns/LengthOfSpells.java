package org.meed.engine.columns;

import org.meed.engine.ratio.Millionths;

/** Adds up the days of spells. Costs two days read a stretch and a number written. */
final class LengthOfSpells implements Primitive {

    private final Axis axis;
    private final ListedSpells spells;
    private final Longs out;

    LengthOfSpells(Axis axis, ListedSpells spells, Longs out) {
        this.axis = axis;
        this.spells = spells;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            long days = 0;
            int stop = spells.to(e);
            for (int i = spells.from(e); i < stop; i++) {
                days += (long) spells.lists().until[i] - spells.lists().from[i];
            }
            out.at[e] = Millionths.of(days);
        }
    }
}
