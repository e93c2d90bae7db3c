package org.meed.engine.explain;

import org.jspecify.annotations.Nullable;
import org.meed.engine.check.English;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/** Days and ranges of days, as they are said. */
final class DayWords {

    private DayWords() {}

    /** The days of a range, its last day included; empty for every day there is. */
    static String dated(@Nullable DateRange days) {
        if (days == null) {
            return "on days that are not known yet";
        }
        boolean begins = days.start() != Days.FIRST;
        boolean ends = days.end() != Days.LAST;
        String last = English.date(Math.max(days.start(), days.end() - 1));
        if (!begins) {
            return ends ? "dated on or before " + last : "";
        }
        String first = English.date(days.start());
        if (!ends) {
            return "dated on or after " + first;
        }
        return days.days() <= 1 ? "dated " + first : "dated from " + first + " to " + last;
    }
}
