package org.meed.engine.time;

/**
 * Calendar months in whole-number arithmetic, without an object for each date.
 *
 * <p>Months are numbered from March of year 0. Counted from March, the odd month of the year comes
 * last: every leap day is the last day of its year, and the first days of the months follow one
 * straight-line formula ({@code (153 * m + 2) / 5}), so no table of month lengths and no question
 * "is it a leap year?" is needed. Good for the days {@link Days#FIRST} to {@link Days#LAST} and
 * some hundred thousand years on; all numbers here stay positive, so plain division does.
 */
final class Months {

    /** Days from 0000-03-01, where this count begins, to 1970-01-01, where {@link Days} begins. */
    private static final int EPOCH = 719_468;

    private static final int DAYS_IN_400_YEARS = 146_097;

    private Months() {}

    /** The number of a calendar month (1 to 12) of a year from 1 on. */
    static int of(int year, int month) {
        return year * 12 + month - 3;
    }

    /** The number of the month in which a day lies. */
    static int containing(int day) {
        int sinceMarch0 = day + EPOCH;
        int cycle = sinceMarch0 / DAYS_IN_400_YEARS;
        int dayOfCycle = sinceMarch0 % DAYS_IN_400_YEARS;
        // Take away the leap days before this one (one in 1,461 days, save one in 36,525, but one
        // in 146,097): years are then 365 long.
        int yearOfCycle =
                (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096)
                        / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        return (cycle * 400 + yearOfCycle) * 12 + (5 * dayOfYear + 2) / 153;
    }

    /** The first day of a month. */
    static int firstDay(int month) {
        int year = month / 12;
        return 365 * year
                + year / 4
                - year / 100
                + year / 400
                + (153 * (month % 12) + 2) / 5
                - EPOCH;
    }

    /**
     * The same day of the month so many months on (or back, when negative), or that month's last
     * day where it is shorter.
     */
    static int shift(int day, int months) {
        int from = containing(day);
        int to = from + months;
        int first = firstDay(to);
        return Math.min(first + day - firstDay(from), firstDay(to + 1) - 1);
    }
}
