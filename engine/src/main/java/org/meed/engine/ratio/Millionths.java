package org.meed.engine.ratio;

/**
 * Exact numbers with up to six figures after the point, each held as so many millionths in a {@code
 * long}: from about -9 to 9 million million. What does not fit is unknown, never something else.
 */
public final class Millionths {

    /** A number that is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** The number 1. */
    public static final long ONE = 1_000_000;

    private static final int FIGURES = 6;
    private static final long MOST_WHOLE = Long.MAX_VALUE / ONE - 1;

    private Millionths() {}

    /** A whole number; unknown when it does not fit. */
    public static long of(long whole) {
        return Math.abs(whole) > MOST_WHOLE || whole == Long.MIN_VALUE ? UNKNOWN : whole * ONE;
    }

    /**
     * A number in plain figures, such as {@code -10.50}; unknown when it does not fit, or needs
     * more than six figures after the point.
     */
    public static long parse(String figures) {
        boolean negative = figures.startsWith("-");
        int point = figures.indexOf('.');
        int end = point < 0 ? figures.length() : point;
        long number = 0;
        for (int i = negative ? 1 : 0; i < end; i++) {
            number = number * 10 + (figures.charAt(i) - '0');
            if (number > MOST_WHOLE) {
                return UNKNOWN;
            }
        }
        for (int i = 1; i <= FIGURES; i++) {
            number = number * 10 + figureAt(figures, end + i);
        }
        for (int i = end + FIGURES + 1; i < figures.length(); i++) {
            if (figures.charAt(i) != '0') {
                return UNKNOWN;
            }
        }
        return negative ? -number : number;
    }

    private static int figureAt(String figures, int place) {
        return place < figures.length() ? figures.charAt(place) - '0' : 0;
    }

    /** One number and another; unknown when either is, or when it does not fit. */
    public static long sum(long one, long other) {
        long sum = one + other;
        boolean over = ((one ^ sum) & (other ^ sum)) < 0;
        return one == UNKNOWN || other == UNKNOWN || over ? UNKNOWN : sum;
    }

    /** One number less another; unknown when either is, or when it does not fit. */
    public static long difference(long one, long other) {
        return other == UNKNOWN ? UNKNOWN : sum(one, -other);
    }

    /**
     * So many hundredths of a number, rounded to a whole one; unknown when the number is, or when
     * it does not fit.
     */
    public static long percent(int percent, long number, boolean up) {
        if (number == UNKNOWN) {
            return UNKNOWN;
        }
        long hundredths = number * percent;
        if (Math.multiplyHigh(number, percent) != hundredths >> 63) {
            return UNKNOWN;
        }
        long parts = 100 * ONE;
        return of(up ? Math.ceilDiv(hundredths, parts) : Math.floorDiv(hundredths, parts));
    }

    /** The number in plain figures, without noughts at its end: {@code 10.5}. */
    public static String text(long number) {
        long size = Math.abs(number);
        String sign = number < 0 ? "-" : "";
        if (size % ONE == 0) {
            return sign + size / ONE;
        }
        String after = Long.toString(ONE + size % ONE).substring(1);
        return sign + size / ONE + "." + after.replaceFirst("0+$", "");
    }
}
