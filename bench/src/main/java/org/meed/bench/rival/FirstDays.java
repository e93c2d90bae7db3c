package org.meed.bench.rival;

import java.util.Arrays;
import org.meed.engine.time.Days;

/** Collects the first day of each journey, in whatever order rules find them. */
public final class FirstDays {

    private final int[] days;

    FirstDays(int journeys) {
        days = new int[journeys];
        Arrays.fill(days, Days.UNKNOWN);
    }

    /** Notes a day that was found for a journey. */
    public void note(int journey, int day) {
        if (days[journey] == Days.UNKNOWN || day < days[journey]) {
            days[journey] = day;
        }
    }

    int[] days() {
        return days.clone();
    }
}
