package org.meed.engine.time;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The month of a day that does not exist because its month is shorter, such as 31 April.
 *
 * @param month from 1
 * @param last its last day
 */
public record ShortMonth(int year, int month, int last) {

    private static final int LONGEST = 31;

    /**
     * The month of such a day; null where the day exists, or where the year, month or day is none
     * of any month.
     */
    public static @Nullable ShortMonth of(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > LONGEST) {
            return null;
        }
        int last = Month.of(month).length(Year.isLeap(year));
        return day <= last ? null : new ShortMonth(year, month, last);
    }

    /** The same of a day written year-month-day; null for what is written otherwise. */
    public static @Nullable ShortMonth of(String written) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}")
                ? of(
                        Integer.parseInt(written.substring(0, 4)),
                        Integer.parseInt(written.substring(5, 7)),
                        Integer.parseInt(written.substring(8)))
                : null;
    }

    /** What would help: {@code Maybe `2012-04-30`: April 2012 has 30 days.} */
    public String maybe() {
        return maybe(Days.text(Days.of(year, month, last)));
    }

    /**
     * The same.
     *
     * @param lastDay its last day, as days are written there
     */
    public String maybe(String lastDay) {
        return "Maybe `%s`: %s %s has %s days."
                .formatted(
                        lastDay,
                        Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK),
                        year,
                        last);
    }
}
