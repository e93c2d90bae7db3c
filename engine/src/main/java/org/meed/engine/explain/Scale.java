package org.meed.engine.explain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.meed.engine.time.Days;

/**
 * Where a day stands across a picture.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge, after the first
 * @param left the place of the left edge
 * @param right the place of the right edge
 */
record Scale(int first, int last, int left, int right) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    /** Pixels that the name of a month and a year take. */
    private static final int TICK = 62;

    Scale {
        if (last <= first) {
            last = first + 1;
        }
    }

    /** The place of a day; a day beyond an edge stands at the edge. */
    int x(int day) {
        long within = Math.clamp(day, first, last) - (long) first;
        return (int) (left + within * (right - left) / (last - first));
    }

    boolean shows(int day) {
        return Days.isKnown(day) && day >= first && day <= last;
    }

    /** A day in few letters, such as 2 Jul. */
    static String shortly(int day) {
        return LocalDate.ofEpochDay(day).format(SHORT);
    }

    /** The first day of a month, quarter, half-year or year, and what it is called. */
    record Tick(int day, String month, String year) {}

    /** As many ticks as there is room for. */
    List<Tick> ticks() {
        for (int step : new int[] {1, 3, 6, 12}) {
            List<Tick> ticks = ticks(step);
            if (ticks.size() * TICK <= right - left || step == 12) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<Tick> ticks(int months) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = LocalDate.ofEpochDay(first).withMonth(1).withDayOfMonth(1);
        while (day.toEpochDay() <= last) {
            if (day.toEpochDay() >= first) {
                ticks.add(new Tick((int) day.toEpochDay(), day.format(MONTH), day.format(YEAR)));
            }
            day = day.plusMonths(months);
        }
        return ticks;
    }
}
