package org.meed.engine.columns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Asks what is asked of those who achieved a part, on the day of each part until one of the run
 * stands; of blocks always on the day of each. Costs what is asked of an achieved part, and four
 * cells written.
 */
final class AskAchieved implements Primitive {

    private final Axis axis;
    private final Axis results;
    private final Exceptions exceptions;
    private final List<Slot> slots;
    private final int parts;

    /** Whether each part is asked on its own day. */
    private final int alone;

    /** For each journey the day of the first part of the run that stands. */
    private final Ints kept;

    /** Marks of the results of which an exception may hold, and then their places. */
    private final Ints marks = new Ints();

    private final @Nullable ReadEvidence evidence;

    AskAchieved(
            Axis axis,
            Axis results,
            Exceptions exceptions,
            List<Slot> slots,
            int parts,
            boolean eachAlone,
            Ints kept,
            @Nullable ReadEvidence evidence) {
        this.axis = axis;
        this.results = results;
        this.exceptions = exceptions;
        this.slots = slots;
        this.parts = parts;
        this.alone = Mask.of(eachAlone);
        this.kept = kept;
        this.evidence = evidence;
    }

    @Override
    public void run() {
        for (int s = 0; s < slots.size(); s++) {
            if (s % parts == 0) {
                Arrays.fill(kept.at, 0, axis.size, Days.UNKNOWN);
            }
            if (exceptions.isEmpty()) {
                keep(slots.get(s));
            } else {
                ask(slots.get(s));
            }
        }
    }

    private int resultDay(Slot slot, int e) {
        return Mask.choose(alone | ~Mask.known(kept.at[e]), slot.date[e], kept.at[e]);
    }

    private void keep(Slot slot) {
        for (int e = 0; e < axis.size; e++) {
            int won = Mask.equal(slot.kind[e], Slot.ACHIEVED);
            kept.at[e] = Mask.choose(won, resultDay(slot, e), kept.at[e]);
            slot.day[e] = Mask.choose(won, kept.at[e], slot.day[e]);
        }
    }

    private void ask(Slot slot) {
        results.resize(axis.size);
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            results.owner.at[count] = e;
            results.hand.at[count] = resultDay(slot, e);
            count -= Mask.equal(slot.kind[e], Slot.ACHIEVED);
        }
        results.size = count;
        if (count == 0) {
            return;
        }
        for (int i = 0; i < results.program.size(); i++) {
            results.program.get(i).run();
        }
        int marked = keepUnmarked(slot, count);
        for (int m = 0; m < marked; m++) {
            take(slot, marks.at[m]);
        }
    }

    /**
     * Keeps the results of which no exception can hold.
     *
     * @return how many others there are; their places stand in the marks
     */
    private int keepUnmarked(Slot slot, int count) {
        marks.hold(count);
        exceptions.mark(marks.at, count);
        int marked = 0;
        for (int i = 0; i < count; i++) {
            int e = results.owner.at[i];
            int day = results.hand.at[i];
            int mark = marks.at[i];
            marks.at[marked] = i;
            marked += mark;
            kept.at[e] = Mask.choose(-mark, kept.at[e], day);
            slot.day[e] = Mask.choose(-mark, slot.day[e], day);
        }
        return marked;
    }

    private void take(Slot slot, int result) {
        int e = results.owner.at[result];
        int day = results.hand.at[result];
        if (exceptions.find(result, slot.date[e])) {
            slot.set(e, exceptions.kind, exceptions.date, exceptions.because, day);
            if (evidence != null) {
                slot.ground[e] = evidence.keep(exceptions.ground, result, e);
            }
        } else {
            kept.at[e] = day;
            slot.day[e] = day;
        }
    }
}
