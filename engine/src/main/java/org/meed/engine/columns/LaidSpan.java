package org.meed.engine.columns;

import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * A span that remembers where it leads from the days on which people are treated: a date is found
 * once for each, not once for each client. For one thread.
 */
final class LaidSpan {

    private final Span span;

    /** How many days it is; less than none when that hangs on the day. */
    private final int days;

    private final LaidDays after;
    private final LaidDays before;

    LaidSpan(Span span) {
        this.span = span;
        this.days =
                switch (span.unit()) {
                    case DAYS -> span.amount();
                    case WEEKS -> 7 * span.amount();
                    case MONTHS, YEARS -> -1;
                };
        this.after = new LaidDays(span::after);
        this.before = new LaidDays(span::before);
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
        return after.of(day);
    }

    /** See {@link Span#before}. */
    int before(int day) {
        if (days >= 0) {
            return Mask.choose(Mask.known(day), Math.max(Days.FIRST, day - days), Days.UNKNOWN);
        }
        return before.of(day);
    }
}
