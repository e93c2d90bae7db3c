package org.meed.engine.columns;

import java.util.Arrays;
import org.meed.engine.time.Days;

/** The verdict on one part, of one run, of one outcome, for each journey. */
final class Slot implements Vector {

    /** There is no such run for the journey. */
    static final int ABSENT = 0;

    static final int ACHIEVED = 1;
    static final int NOT_ACHIEVED = 2;
    static final int PENDING = 3;
    static final int EXCLUDED = 4;

    /** Nothing stands in the way of asking for the result. */
    static final int OPEN = 5;

    int[] kind = {};

    /** Achieved on, became impossible on, to be settled from, excluded on; may be unknown. */
    int[] date = {};

    /** Of what is achieved, the day from which it is owed. */
    int[] due = {};

    /** Of what is achieved, the day from which it can be told. */
    int[] stands = {};

    /** The number of the reason, see {@link Words}. */
    int[] because = {};

    /**
     * Of what waits only to be settled, the day of the result itself; of what was achieved and then
     * asked about, the day it was asked on; else unknown.
     */
    int[] day = {};

    /** What it rests on, see {@link Grounds}. */
    int[] ground = {};

    @Override
    public void hold(int elements) {
        if (kind.length < elements) {
            int room = elements + (elements >> 1);
            kind = new int[room];
            date = new int[room];
            due = new int[room];
            stands = new int[room];
            because = new int[room];
            day = new int[room];
            ground = new int[room];
        }
    }

    void set(int element, int verdict, int on, int reason) {
        set(element, verdict, on, reason, Days.UNKNOWN);
    }

    void set(int element, int verdict, int on, int reason, int resultDay) {
        kind[element] = verdict;
        date[element] = on;
        because[element] = reason;
        day[element] = resultDay;
        ground[element] = Grounds.NOTHING;
    }

    void achieve(int element, int on, int owedFrom, int reason) {
        set(element, ACHIEVED, on, reason);
        due[element] = owedFrom;
        stands[element] = owedFrom;
    }

    /** Takes what another says of so many elements. */
    void take(Slot other, int elements) {
        System.arraycopy(other.kind, 0, kind, 0, elements);
        System.arraycopy(other.date, 0, date, 0, elements);
        System.arraycopy(other.because, 0, because, 0, elements);
        System.arraycopy(other.ground, 0, ground, 0, elements);
        Arrays.fill(day, 0, elements, Days.UNKNOWN);
    }

    void take(int element, Slot other) {
        set(element, other.kind[element], other.date[element], other.because[element]);
        ground[element] = other.ground[element];
    }
}
