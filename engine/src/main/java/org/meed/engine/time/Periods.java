package org.meed.engine.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods of the calendar that follow one another without a gap: years from a day of the year,
 * quarters of the calendar, or months.
 *
 * @param unit how long each is
 * @param from the day of the year on which one of them begins, never 29 February; 1 January for
 *     quarters and months
 */
public record Periods(Unit unit, MonthDay from) {

    private static final MonthDay NEW_YEAR = MonthDay.of(Month.JANUARY, 1);
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);
    private static final Pattern YEAR = Pattern.compile("year from (\\d{1,2} [A-Z][a-z]+)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** How long a period is. */
    public enum Unit {
        YEAR("year", 12),
        QUARTER("quarter", 3),
        MONTH("month", 1);

        private final String word;
        private final int months;

        Unit(String word, int months) {
            this.word = word;
            this.months = months;
        }
    }

    /**
     * Makes periods.
     *
     * @throws IllegalArgumentException when they would not begin on a day of every year, or, being
     *     quarters or months, not with the calendar
     */
    public Periods {
        if (from.equals(LEAP_DAY) || (unit != Unit.YEAR && !from.equals(NEW_YEAR))) {
            throw new IllegalArgumentException(
                    "Periods of a %s cannot begin on (%s). Maybe 'year from 1 April'."
                            .formatted(unit.word, from));
        }
    }

    /**
     * Reads {@code year from 1 April}, {@code quarter} or {@code month}; nothing of any other text.
     */
    public static Optional<Periods> parse(String text) {
        for (Unit unit : Unit.values()) {
            if (unit != Unit.YEAR && unit.word.equals(text)) {
                return Optional.of(new Periods(unit, NEW_YEAR));
            }
        }
        Matcher year = YEAR.matcher(text);
        if (!year.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Periods(Unit.YEAR, MonthDay.parse(year.group(1), DAY)));
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * The period that a day lies in. The first and the last that {@link Days} can tell may be cut
     * short.
     *
     * @throws IllegalArgumentException when the day is unknown
     */
    public DateRange of(int day) {
        LocalDate date = Days.date(day);
        LocalDate start = from.atYear(date.getYear() - 1);
        while (!start.plusMonths(unit.months).isAfter(date)) {
            start = start.plusMonths(unit.months);
        }
        return new DateRange(within(start), within(start.plusMonths(unit.months)));
    }

    private static int within(LocalDate date) {
        return Math.clamp(date.toEpochDay(), Days.FIRST, Days.LAST);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return unit == Unit.YEAR ? "year from " + DAY.format(from) : unit.word;
    }
}
