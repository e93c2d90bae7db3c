package org.meed.engine.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of the calendar, such as 70 days, 10 weeks, 12 months or 1 year.
 *
 * <p>A week is seven days. A month is not a number of days: so many months after a day is the same
 * day of the month so many months on, or that month's last day where it is shorter (one month after
 * 31 January is 28 or 29 February); a year is twelve months. Steps therefore do not add up: go from
 * the first day by the whole span rather than month by month. Two spans are equal when they are
 * written alike: 12 months and 1 year are not, though they lead to the same days.
 *
 * @param amount how many units, 0 to {@link #MOST}
 * @param unit what is counted
 */
public record Span(int amount, Unit unit) {

    /** The largest amount: 120,000 months, which is every month that {@link Days} can tell. */
    public static final int MOST = 120_000;

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,9}) (days?|weeks?|months?|years?)");

    /** What a span counts. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        YEARS
    }

    /**
     * Makes a span.
     *
     * @throws IllegalArgumentException when the amount is negative or more than {@link #MOST}
     */
    public Span {
        if (amount < 0) {
            throw new IllegalArgumentException(
                    "Span amount " + amount + " is negative. Maybe use before(day) to go back.");
        }
        if (amount > MOST) {
            throw new IllegalArgumentException(
                    "Span amount "
                            + amount
                            + " is more than "
                            + MOST
                            + ". Maybe a larger unit is meant.");
        }
    }

    /** So many days. */
    public static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    /** So many weeks of seven days. */
    public static Span weeks(int amount) {
        return new Span(amount, Unit.WEEKS);
    }

    /** So many calendar months. */
    public static Span months(int amount) {
        return new Span(amount, Unit.MONTHS);
    }

    /** So many calendar years. */
    public static Span years(int amount) {
        return new Span(amount, Unit.YEARS);
    }

    /**
     * Reads an amount, one space and a unit: {@code 70 days}, {@code 10 weeks}, {@code 12 months},
     * {@code 1 year}.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Span parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "Span \""
                            + text
                            + "\" is not a number of days, weeks, months or years."
                            + " Maybe write it like \"70 days\" or \"12 months\".");
        }
        String word = form.group(2);
        String plural = word.endsWith("s") ? word : word + "s";
        return new Span(
                Integer.parseInt(form.group(1)), Unit.valueOf(plural.toUpperCase(Locale.ROOT)));
    }

    /**
     * The day that lies this span after a day; as the end of a half-open range, the first day
     * outside.
     *
     * @return {@link Days#LAST} when that would be later than it, and {@link Days#UNKNOWN} after an
     *     unknown day
     */
    public int after(int day) {
        return after(day, 1);
    }

    /**
     * The day that lies this span so many times after a day, all at one step.
     *
     * @param times 0 or more
     * @return as {@link #after(int)}, however far that would be
     */
    public int after(int day, int times) {
        if (day == Days.UNKNOWN) {
            return Days.UNKNOWN;
        }
        long whole = (long) amount * times;
        return switch (unit) {
            case DAYS -> (int) Math.min(Days.LAST, day + whole);
            case WEEKS -> (int) Math.min(Days.LAST, day + 7 * whole);
            case MONTHS -> monthsOn(day, Math.min(MOST, whole));
            case YEARS -> monthsOn(day, Math.min(MOST, 12 * whole));
        };
    }

    /**
     * The day that lies this span before a day, by the same rule for the end of a month. It does
     * not undo {@link #after}: one month after 31 January is 28 February, and one month before that
     * is 28 January.
     *
     * @return {@link Days#FIRST} when that would be earlier than it, and {@link Days#UNKNOWN}
     *     before an unknown day
     */
    public int before(int day) {
        if (day == Days.UNKNOWN) {
            return Days.UNKNOWN;
        }
        return switch (unit) {
            case DAYS -> Math.max(Days.FIRST, day - amount);
            case WEEKS -> Math.max(Days.FIRST, day - 7 * amount);
            case MONTHS -> monthsOn(day, -amount);
            case YEARS -> monthsOn(day, -12L * amount);
        };
    }

    /** As {@link #parse} reads it, for example {@code 70 days} or {@code 1 year}. */
    @Override
    public String toString() {
        String plural = unit.name().toLowerCase(Locale.ROOT);
        return amount + " " + (amount == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }

    private static int monthsOn(int day, long months) {
        // Measured: as fast as reckoning in whole numbers by hand, because the compiler takes the
        // two dates apart. Not Days.of, which refuses what lies outside.
        long there = LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
        return Math.clamp(there, Days.FIRST, Days.LAST);
    }
}
