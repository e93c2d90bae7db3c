package org.meed.engine.columns;

import java.util.List;

/**
 * Keeps the end of a journey that earned an outcome for the journeys after it. Costs three cells
 * read and one written a part.
 */
final class Earn implements Primitive {

    private final Axis axis;
    private final List<Slot> slots;
    private final Ints ends;
    private final Ints earned;

    /**
     * Earning.
     *
     * @param ends the ends of the journeys
     * @param earned for each client the end of the last journey that earned it
     */
    Earn(Axis axis, List<Slot> slots, Ints ends, Ints earned) {
        this.axis = axis;
        this.slots = slots;
        this.ends = ends;
        this.earned = earned;
    }

    @Override
    public void run() {
        for (int s = 0; s < slots.size(); s++) {
            int[] kind = slots.get(s).kind;
            for (int e = 0; e < axis.size; e++) {
                int client = axis.owner.at[e];
                int won = Mask.equal(kind[e], Slot.ACHIEVED);
                earned.at[client] = Mask.choose(won, ends.at[e], earned.at[client]);
            }
        }
    }
}
