package org.meed.files.ndtms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;
import org.meed.engine.time.ShortMonth;

/** Days as the data set writes them: 10/04/2012; 2012-04-10 is taken too. */
final class NdtmsDay {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private NdtmsDay() {}

    /** The day, {@link Days#UNKNOWN} when the text is not one. */
    static int read(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return Days.parseOrUnknown(written);
        }
        int second = written.indexOf('/', slash + 1);
        if (slash > 2 || second - slash > 3 || written.length() - second != 5) {
            return Days.UNKNOWN;
        }
        return Days.parseOrUnknown(
                written.substring(second + 1)
                        + '-'
                        + twoFigures(written.substring(slash + 1, second))
                        + '-'
                        + twoFigures(written.substring(0, slash)));
    }

    /** What would help who wrote something else. */
    static String remedy(String written) {
        String shorter = shorter(written);
        if (shorter != null) {
            return shorter;
        }
        boolean shortYear = written.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
        return shortYear
                ? "Maybe write the year in four figures, like 10/04/2012."
                : "Write the date like 10/04/2012, or leave the cell empty when it is not known.";
    }

    /** Whether a day is written as it should be, and its month is shorter. */
    static boolean isBehindItsMonth(String written) {
        return shorter(written) != null;
    }

    private static @Nullable String shorter(String written) {
        Matcher slashed = SLASHED.matcher(written);
        if (!slashed.matches()) {
            ShortMonth month = ShortMonth.of(written);
            return month == null ? null : month.maybe();
        }
        ShortMonth month =
                ShortMonth.of(
                        Integer.parseInt(slashed.group(3)),
                        Integer.parseInt(slashed.group(2)),
                        Integer.parseInt(slashed.group(1)));
        return month == null
                ? null
                : month.maybe(
                        "%s/%s/%s".formatted(month.last(), slashed.group(2), slashed.group(3)));
    }

    private static String twoFigures(String written) {
        return written.length() == 1 ? "0" + written : written;
    }
}
