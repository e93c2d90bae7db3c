package org.meed.engine.columns;

import org.meed.engine.time.Days;

/** The verdict on one part, of one run, of one outcome, for each journey. */
final class Slot implements Vector {

    /** There is no such run for the journey. */
    static final byte ABSENT = 0;

    static final byte ACHIEVED = 1;
    static final byte NOT_ACHIEVED = 2;
    static final byte PENDING = 3;
    static final byte EXCLUDED = 4;

    /** Nothing stands in the way of asking for the result. */
    static final byte OPEN = 5;

    byte[] kind = {};

    /** Achieved on, became impossible on, to be settled from, excluded on; may be unknown. */
    int[] date = {};

    /** Of what is achieved, the day from which it is owed. */
    int[] due = {};

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
            kind = new byte[room];
            date = new int[room];
            due = new int[room];
            because = new int[room];
            day = new int[room];
            ground = new int[room];
        }
    }

    void set(int element, byte verdict, int on, int reason) {
        set(element, verdict, on, reason, Days.UNKNOWN);
    }

    void set(int element, byte verdict, int on, int reason, int resultDay) {
        kind[element] = verdict;
        date[element] = on;
        because[element] = reason;
        day[element] = resultDay;
        ground[element] = Grounds.NOTHING;
    }

    void achieve(int element, int on, int owedFrom, int reason) {
        set(element, ACHIEVED, on, reason);
        due[element] = owedFrom;
    }

    void take(int element, Slot other) {
        set(element, other.kind[element], other.date[element], other.because[element]);
        ground[element] = other.ground[element];
    }
}
