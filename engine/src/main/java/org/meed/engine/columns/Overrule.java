package org.meed.engine.columns;

import java.util.List;
import org.meed.engine.time.Days;

/**
 * Lets exceptions overrule what was judged, but for what they spare. Costs an answer read for each
 * exception and part, and four cells written where one holds.
 */
final class Overrule implements Primitive {

    private final Axis axis;
    private final Exceptions exceptions;
    private final List<Slot> slots;

    Overrule(Axis axis, Exceptions exceptions, List<Slot> slots) {
        this.axis = axis;
        this.exceptions = exceptions;
        this.slots = slots;
    }

    @Override
    public void run() {
        for (int s = 0; s < slots.size(); s++) {
            Slot slot = slots.get(s);
            for (int e = 0; e < axis.size; e++) {
                if (slot.kind[e] != Slot.ABSENT && exceptions.find(e, Days.UNKNOWN, slot)) {
                    slot.set(e, exceptions.kind, exceptions.date, exceptions.because);
                    slot.ground[e] = exceptions.ground;
                }
            }
        }
    }
}
