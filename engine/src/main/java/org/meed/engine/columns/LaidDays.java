package org.meed.engine.columns;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.meed.engine.time.Days;

/**
 * Remembers where each of some days leads, from the first that was asked about to the last: a few
 * years, since that is when the people of a history are treated. Nothing leads anywhere from no
 * day. For one thread.
 */
final class LaidDays {

    /** What lies further out is worked out each time. */
    private static final int EARLIEST = Days.of(2000, 1, 1);

    private static final int LATEST = Days.of(2040, 1, 1);

    /** Room is made for so many days at a time. */
    private static final int STEP = 256;

    private static final int UNLAID = Integer.MAX_VALUE;

    private final IntUnaryOperator leads;

    /** The day before the first for which there is room. */
    private int before = EARLIEST;

    /** Where no day leads, and then the days for which there is room. */
    private int[] laid = {Days.UNKNOWN};

    LaidDays(IntUnaryOperator leads) {
        this.leads = leads;
    }

    /** Where a day leads. */
    int of(int day) {
        int at = (day - before) & Mask.known(day);
        if ((Mask.known(day) & (Mask.below(at, 1) | ~Mask.below(at, laid.length))) != 0) {
            return beyond(day);
        }
        if (laid[at] == UNLAID) {
            laid[at] = leads.applyAsInt(day);
        }
        return laid[at];
    }

    private int beyond(int day) {
        if (day < EARLIEST || day >= LATEST) {
            return leads.applyAsInt(day);
        }
        boolean isFirst = laid.length == 1;
        int first = isFirst ? day : Math.min(before + 1, day);
        int last = isFirst ? day : Math.max(before + laid.length - 1, day);
        int from = first - (first - EARLIEST) % STEP;
        int[] more = new int[1 + (last - from) / STEP * STEP + STEP];
        Arrays.fill(more, UNLAID);
        more[0] = Days.UNKNOWN;
        if (!isFirst) {
            System.arraycopy(laid, 1, more, before + 2 - from, laid.length - 1);
        }
        before = from - 1;
        laid = more;
        return of(day);
    }
}
