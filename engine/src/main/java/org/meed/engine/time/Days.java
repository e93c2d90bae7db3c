package org.meed.engine.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * Days as the engine holds them: the count of days since 1970-01-01, in an {@code int}.
 *
 * <p>A population has hundreds of millions of days, and an {@code int} compares, sorts and packs
 * into arrays where a {@link LocalDate} is an object each. Every such {@code int} is either {@link
 * #UNKNOWN} or lies between {@link #FIRST} and {@link #LAST}; so two known days can be subtracted
 * without overflow, and each has an ISO text of ten characters.
 */
public final class Days {

    /**
     * No day is known. Smaller than every day, so that a forgotten check shows itself early in a
     * sorted list.
     */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** 0001-01-01, the earliest day; as the start of a range: since ever. */
    public static final int FIRST = -719_162;

    /** 9999-12-31, the latest day; as the end of a range: no end is known. */
    public static final int LAST = 2_932_896;

    private static final int TEXT_LENGTH = "2012-04-10".length();

    private Days() {}

    /** Whether this is a day at all, rather than {@link #UNKNOWN}. */
    public static boolean isKnown(int day) {
        return day != UNKNOWN;
    }

    /**
     * The day of a calendar date.
     *
     * @throws IllegalArgumentException when the date lies before year 1 or after year 9999
     */
    public static int of(LocalDate date) {
        long day = date.toEpochDay();
        if (day < FIRST || day > LAST) {
            throw new IllegalArgumentException(
                    "Date "
                            + date
                            + " is outside 0001-01-01 to 9999-12-31. Maybe its year has a digit too many.");
        }
        return (int) day;
    }

    /**
     * The day of a calendar date given in figures, for example {@code of(2012, 4, 10)}.
     *
     * @throws java.time.DateTimeException when there is no such day
     * @throws IllegalArgumentException when the year is not 1 to 9999
     */
    public static int of(int year, int month, int dayOfMonth) {
        return of(LocalDate.of(year, month, dayOfMonth));
    }

    /**
     * Reads an ISO date of exactly ten characters, for example {@code 2012-04-10}.
     *
     * @throws IllegalArgumentException when the text is anything else, or names a day that does not
     *     exist
     */
    public static int parse(String text) {
        int day = parseOrUnknown(text);
        if (day == UNKNOWN) {
            throw new IllegalArgumentException(
                    "Day \""
                            + text
                            + "\" is not a date. Maybe write it year first, like 2012-04-10.");
        }
        return day;
    }

    /**
     * Reads an ISO date as {@link #parse} does, with {@link #UNKNOWN} for any other text, the empty
     * one included.
     */
    public static int parseOrUnknown(String text) {
        if (text.length() != TEXT_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return UNKNOWN;
        }
        int year = figures(text, 0, 4);
        int month = figures(text, 5, 7);
        int dayOfMonth = figures(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1) {
            return UNKNOWN;
        }
        // Asked rather than tried: the exception for each bad cell of a large file would cost too
        // much.
        boolean exists = dayOfMonth <= Month.of(month).length(Year.isLeap(year));
        return exists ? of(year, month, dayOfMonth) : UNKNOWN;
    }

    /**
     * The calendar date of a known day.
     *
     * @throws IllegalArgumentException when the day is {@link #UNKNOWN} or outside {@link #FIRST}
     *     to {@link #LAST}
     */
    public static LocalDate date(int day) {
        if (day < FIRST || day > LAST) {
            throw new IllegalArgumentException(
                    "Day "
                            + (day == UNKNOWN ? "is unknown" : "number " + day)
                            + " and has no date."
                            + " Maybe ask Days.isKnown first.");
        }
        return LocalDate.ofEpochDay(day);
    }

    /**
     * The ISO text of a day; the empty text, as in a file's empty cell, when it is {@link
     * #UNKNOWN}.
     */
    public static String text(int day) {
        return day == UNKNOWN ? "" : date(day).toString();
    }

    /**
     * The number written in plain figures from one place of the text up to another, -1 when
     * something else stands there.
     */
    private static int figures(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char figure = text.charAt(i);
            // Not Character.isDigit: that also takes the figures of other scripts.
            if (figure < '0' || figure > '9') {
                return -1;
            }
            number = number * 10 + figure - '0';
        }
        return number;
    }
}
