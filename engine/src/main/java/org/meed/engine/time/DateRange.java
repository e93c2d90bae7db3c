package org.meed.engine.time;

/**
 * A half-open range of days: from {@code start}, included, to {@code end}, not included.
 *
 * <p>"Within 12 months after 2012-04-10" is [2012-04-10, 2013-04-10): the end is the first day
 * outside, and the day on which the whole range is over. Half-open ranges that follow one another
 * share no day and leave none out. A range may be empty ({@code start} equals {@code end}); an
 * empty range holds no day and overlaps nothing. {@link Days#FIRST} as the start and {@link
 * Days#LAST} as the end stand for "since ever" and "no end known".
 *
 * @param start the first day inside, {@link Days#FIRST} or later
 * @param end the first day after, not before {@code start}, {@link Days#LAST} or earlier
 */
public record DateRange(int start, int end) {

    /**
     * Makes a range of two known days in order.
     *
     * @throws IllegalArgumentException when a day is {@link Days#UNKNOWN} or the end lies before
     *     the start
     */
    public DateRange {
        requireDay("start", start);
        requireDay("end", end);
        if (end < start) {
            throw new IllegalArgumentException(
                    "DateRange end "
                            + Days.text(end)
                            + " is before its start "
                            + Days.text(start)
                            + ". Maybe the two days are the wrong way round.");
        }
    }

    /** The range from a day on, with no end known. */
    public static DateRange from(int start) {
        return new DateRange(start, Days.LAST);
    }

    /** The range of every day before this one. */
    public static DateRange before(int end) {
        return new DateRange(Days.FIRST, end);
    }

    /** How many days there are in it, 0 or more. */
    public int days() {
        return end - start;
    }

    /** Whether there is no day in it. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether a day lies in it; never true of {@link Days#UNKNOWN}. */
    public boolean contains(int day) {
        return start <= day && day < end;
    }

    /** Whether the two have at least one day in common. Ranges that merely touch do not. */
    public boolean overlaps(DateRange other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The days that the two have in common: empty, at the later start, when there are none. */
    public DateRange intersection(DateRange other) {
        int from = Math.max(start, other.start);
        return new DateRange(from, Math.max(from, Math.min(end, other.end)));
    }

    /** How many days lie between the two, whichever comes first: 0 when they touch or overlap. */
    public int gap(DateRange other) {
        return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
    }

    /** Written as mathematicians do, for example {@code [2012-04-10, 2013-04-10)}. */
    @Override
    public String toString() {
        return "[" + Days.text(start) + ", " + Days.text(end) + ")";
    }

    private static void requireDay(String field, int day) {
        if (day == Days.UNKNOWN) {
            throw new IllegalArgumentException(
                    "DateRange "
                            + field
                            + " is unknown. Maybe use DateRange.from or DateRange.before for a range open at one side.");
        }
        if (day < Days.FIRST || day > Days.LAST) {
            throw new IllegalArgumentException(
                    "DateRange "
                            + field
                            + " is day number "
                            + day
                            + ", outside 0001-01-01 to 9999-12-31."
                            + " Maybe it is not a count of days since 1970-01-01.");
        }
    }
}
