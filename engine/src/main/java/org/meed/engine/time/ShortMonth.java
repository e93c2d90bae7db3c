package org.meed.engine.time;

import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The month of a day that does not exist because its month is shorter, such as 31 April. */
public final class ShortMonth {

    private static final int LONGEST = 31;

    private ShortMonth() {}

    /**
     * What would help who wrote such a day: {@code Maybe `2012-04-30`: April 2012 has 30 days.}
     *
     * @return null where the year, month or day is none of any month
     */
    public static @Nullable String maybe(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > LONGEST) {
            return null;
        }
        int last = Month.of(month).length(Year.isLeap(year));
        return day <= last
                ? null
                : "Maybe `%s`: %s %s has %s days."
                        .formatted(
                                Days.text(Days.of(year, month, last)),
                                Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK),
                                year,
                                last);
    }

    /** The same of a day written year-month-day; null for what is written otherwise. */
    public static @Nullable String maybe(String written) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}")
                ? maybe(
                        Integer.parseInt(written.substring(0, 4)),
                        Integer.parseInt(written.substring(5, 7)),
                        Integer.parseInt(written.substring(8)))
                : null;
    }
}
