package org.meed.engine.columns;

import org.meed.engine.ratio.Millionths;

/**
 * Picks the row at a place of each list, counted from 1. Costs a number and a row read, and one
 * written.
 */
final class PickPlace implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final Longs place;
    private final Ints out;

    PickPlace(Axis axis, Listed rows, Longs place, Ints out) {
        this.axis = axis;
        this.rows = rows;
        this.place = place;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            int from = rows.from(e);
            long wanted = place.at[e] / Millionths.ONE;
            boolean whole = place.at[e] >= Millionths.ONE && place.at[e] % Millionths.ONE == 0;
            boolean there = whole && wanted <= rows.to(e) - from;
            out.at[e] = there ? rows.lists().rows[from + (int) wanted - 1] : SeenRows.NONE;
        }
    }
}
