package org.meed.engine.history;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;
import org.meed.engine.time.ShortMonth;

/**
 * The day that somebody probably meant who wrote it in another way than year-month-day, or wrote
 * one that its month does not have.
 */
final class LikelyDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: .*)?");

    private LikelyDay() {}

    /**
     * The sentence {@code Maybe `2012-04-10`?}, or null; of a day behind the end of its month, the
     * last one. A year at the end is read as the British day before month.
     */
    static @Nullable String maybe(String written) {
        if (written.length() > 40) {
            return null;
        }
        String stripped = written.strip();
        Matcher first = YEAR_FIRST.matcher(stripped);
        if (first.matches()) {
            return maybe(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(stripped);
        return last.matches() ? maybe(last.group(3), last.group(2), last.group(1)) : null;
    }

    private static @Nullable String maybe(String year, String month, String day) {
        String likely =
                String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        year,
                        Integer.parseInt(month),
                        Integer.parseInt(day));
        if (Days.parseOrUnknown(likely) != Days.UNKNOWN) {
            return "Maybe `" + likely + "`?";
        }
        ShortMonth shorter = ShortMonth.of(likely);
        return shorter == null ? null : shorter.maybe();
    }
}
