package org.meed.engine.columns;

import java.util.Arrays;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * A span that remembers where it leads from the days on which people are treated: a date is found
 * once for each, not once for each client. For one thread.
 */
final class LaidSpan {

    private static final int FIRST = Days.of(2000, 1, 1);
    private static final int COUNT = Days.of(2040, 1, 1) - FIRST;
    private static final int UNLAID = Integer.MAX_VALUE;

    private final Span span;

    /** How many days it is; less than none when that hangs on the day. */
    private final int days;

    /** Where it leads from each day, and behind them from no day. */
    private final int[] after;

    private final int[] before;

    LaidSpan(Span span) {
        this.span = span;
        this.days =
                switch (span.unit()) {
                    case DAYS -> span.amount();
                    case WEEKS -> 7 * span.amount();
                    case MONTHS, YEARS -> -1;
                };
        this.after = new int[days < 0 ? COUNT + 1 : 0];
        Arrays.fill(after, UNLAID);
        if (days < 0) {
            after[COUNT] = Days.UNKNOWN;
        }
        this.before = after.clone();
    }

    Span span() {
        return span;
    }

    /** Lays it after or before each of so many days, or what is no day. */
    void lay(int[] from, int count, boolean isAfter, int[] out) {
        if (days >= 0) {
            int by = isAfter ? days : -days;
            for (int i = 0; i < count; i++) {
                int day = Math.max(Days.FIRST, Math.min(Days.LAST, from[i] + by));
                out[i] = Mask.choose(Mask.known(from[i]), day, Days.UNKNOWN);
            }
        } else if (isAfter) {
            for (int i = 0; i < count; i++) {
                out[i] = after(from[i]);
            }
        } else {
            for (int i = 0; i < count; i++) {
                out[i] = before(from[i]);
            }
        }
    }

    /** See {@link Span#after}. */
    int after(int day) {
        if (days >= 0) {
            return Mask.choose(Mask.known(day), Math.min(Days.LAST, day + days), Days.UNKNOWN);
        }
        int at = Mask.choose(Mask.known(day), day - FIRST, COUNT);
        if ((Mask.known(day) & isBeyond(at)) != 0) {
            return span.after(day);
        }
        if (after[at] == UNLAID) {
            after[at] = span.after(day);
        }
        return after[at];
    }

    /** See {@link Span#before}. */
    int before(int day) {
        if (days >= 0) {
            return Mask.choose(Mask.known(day), Math.max(Days.FIRST, day - days), Days.UNKNOWN);
        }
        int at = Mask.choose(Mask.known(day), day - FIRST, COUNT);
        if ((Mask.known(day) & isBeyond(at)) != 0) {
            return span.before(day);
        }
        if (before[at] == UNLAID) {
            before[at] = span.before(day);
        }
        return before[at];
    }

    /** Whether a known day has no place among those that are remembered. */
    private static int isBeyond(int at) {
        return Mask.below(at, 0) | ~Mask.below(at, COUNT);
    }
}
