package org.meed.engine.columns;

import java.util.List;
import org.meed.engine.time.Days;

/**
 * Lets exceptions overrule what was judged, but for what they spare. Costs an answer read for each
 * exception, and four cells written for each part where one holds.
 */
final class Overrule implements Primitive {

    private final Axis axis;
    private final Exceptions exceptions;
    private final List<Slot> slots;
    private final Ints marks;

    /**
     * Overruling.
     *
     * @param marks for its own use
     */
    Overrule(Axis axis, Exceptions exceptions, List<Slot> slots, Ints marks) {
        this.axis = axis;
        this.exceptions = exceptions;
        this.slots = slots;
        this.marks = marks;
    }

    @Override
    public void run() {
        exceptions.mark(marks.at, axis.size);
        for (int e = 0; e < axis.size; e++) {
            for (int s = 0; marks.at[e] != 0 && s < slots.size(); s++) {
                Slot slot = slots.get(s);
                if (slot.kind[e] != Slot.ABSENT && exceptions.find(e, Days.UNKNOWN, slot)) {
                    slot.set(e, exceptions.kind, exceptions.date, exceptions.because);
                    slot.ground[e] = exceptions.ground;
                }
            }
        }
    }
}
