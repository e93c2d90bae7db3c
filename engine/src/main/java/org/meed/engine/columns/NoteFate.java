package org.meed.engine.columns;

import java.util.List;
import org.meed.engine.time.Days;

/**
 * Notes what became of an outcome, for the rules of those after it: whether each of its parts was
 * achieved, in whichever run, and the last day of them. Costs two cells read a part and two
 * written.
 */
final class NoteFate implements Primitive {

    private final Axis axis;
    private final List<Slot> slots;
    private final int parts;
    private final Truths achieved;
    private final Ints day;

    NoteFate(Axis axis, List<Slot> slots, int parts, Truths achieved, Ints day) {
        this.axis = axis;
        this.slots = slots;
        this.parts = parts;
        this.achieved = achieved;
        this.day = day;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            byte all = Truths.YES;
            int last = Days.UNKNOWN;
            for (int part = 0; part < parts; part++) {
                byte some = Truths.NO;
                boolean there = false;
                for (int s = part; s < slots.size(); s += parts) {
                    byte kind = slots.get(s).kind[e];
                    there |= kind != Slot.ABSENT;
                    some = (byte) Math.max(some, achieved(kind));
                    if (kind == Slot.ACHIEVED) {
                        last = Math.max(last, slots.get(s).date[e]);
                    }
                }
                all = there ? (byte) Math.min(all, some) : all;
            }
            achieved.at[e] = all;
            day.at[e] = all == Truths.YES ? last : Days.UNKNOWN;
        }
    }

    private static byte achieved(byte kind) {
        return switch (kind) {
            case Slot.ACHIEVED -> Truths.YES;
            case Slot.PENDING -> Truths.UNKNOWN;
            default -> Truths.NO;
        };
    }
}
