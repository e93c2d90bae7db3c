package org.meed.engine.columns;

import java.util.Arrays;
import java.util.List;
import org.meed.engine.time.Days;

/**
 * Notes what became of an outcome, for the rules of those after it: whether each of its parts was
 * achieved, in whichever run, and the last day of them. Costs two cells read a part and two
 * written.
 */
final class NoteFate implements Primitive {

    /** Less than any answer. */
    private static final int NOT_THERE = -1;

    private final Axis axis;
    private final List<Slot> slots;
    private final int parts;
    private final Truths achieved;
    private final Ints day;

    /** Whether one part was achieved in some run. */
    private final Truths some;

    NoteFate(Axis axis, List<Slot> slots, int parts, Truths achieved, Ints day, Truths some) {
        this.axis = axis;
        this.slots = slots;
        this.parts = parts;
        this.achieved = achieved;
        this.day = day;
        this.some = some;
    }

    @Override
    public void run() {
        Arrays.fill(achieved.at, 0, axis.size, Truths.YES);
        Arrays.fill(day.at, 0, axis.size, Days.UNKNOWN);
        for (int part = 0; part < parts; part++) {
            Arrays.fill(some.at, 0, axis.size, NOT_THERE);
            for (int s = part; s < slots.size(); s += parts) {
                look(slots.get(s));
            }
            for (int e = 0; e < axis.size; e++) {
                int there = ~Mask.equal(some.at[e], NOT_THERE);
                int least = Math.min(achieved.at[e], some.at[e]);
                achieved.at[e] = Mask.choose(there, least, achieved.at[e]);
            }
        }
        for (int e = 0; e < axis.size; e++) {
            int all = Mask.equal(achieved.at[e], Truths.YES);
            day.at[e] = Mask.choose(all, day.at[e], Days.UNKNOWN);
        }
    }

    private void look(Slot slot) {
        for (int e = 0; e < axis.size; e++) {
            int kind = slot.kind[e];
            int won = Mask.equal(kind, Slot.ACHIEVED);
            int fate =
                    (won & Truths.YES)
                            | (Mask.equal(kind, Slot.PENDING) & Truths.UNKNOWN)
                            | (Mask.equal(kind, Slot.ABSENT) & NOT_THERE);
            some.at[e] = Math.max(some.at[e], fate);
            int last = Math.max(day.at[e], slot.date[e]);
            day.at[e] = Mask.choose(won, last, day.at[e]);
        }
    }
}
