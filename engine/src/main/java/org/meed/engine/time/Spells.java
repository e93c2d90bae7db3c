package org.meed.engine.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Stretches of days: ranges that are not empty, in order, no two of which touch or overlap.
 * Immutable.
 */
public final class Spells {

    /** No day at all. */
    public static final Spells NONE = new Spells(List.of());

    private final List<DateRange> ranges;

    private Spells(List<DateRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** The days of any of some ranges. */
    public static Spells of(List<DateRange> ranges) {
        return of(ranges, Span.days(0));
    }

    /** The days of any of some ranges, and those between two that are no more than a span. */
    private static Spells of(List<DateRange> ranges, Span gap) {
        List<DateRange> sorted =
                ranges.stream()
                        .filter(range -> !range.isEmpty())
                        .sorted(Comparator.comparingInt(DateRange::start))
                        .toList();
        List<DateRange> joined = new ArrayList<>();
        for (DateRange range : sorted) {
            DateRange last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || range.start() > gap.after(last.end())) {
                joined.add(range);
            } else if (range.end() > last.end()) {
                joined.set(joined.size() - 1, new DateRange(last.start(), range.end()));
            }
        }
        return joined.isEmpty() ? NONE : new Spells(joined);
    }

    /** The days of one range. */
    public static Spells of(DateRange range) {
        return of(List.of(range));
    }

    /** The ranges, in order. */
    public List<DateRange> ranges() {
        return ranges;
    }

    /** The days of these and of others. */
    public Spells and(Spells others) {
        List<DateRange> all = new ArrayList<>(ranges);
        all.addAll(others.ranges);
        return of(all);
    }

    /** These, and the days between two of them where they are no more than a span. */
    public Spells over(Span gap) {
        return of(ranges, gap);
    }

    /** The days of these within a range. */
    public Spells within(DateRange range) {
        return of(ranges.stream().map(range::intersection).toList());
    }

    /** The days of these that are no days of others. */
    public Spells without(Spells others) {
        List<DateRange> left = new ArrayList<>();
        int from = Days.FIRST;
        for (DateRange other : others.ranges) {
            left.addAll(within(new DateRange(from, other.start())).ranges);
            from = other.end();
        }
        left.addAll(within(DateRange.from(from)).ranges);
        return of(left);
    }

    /** Whether a day is one of these; never true of {@link Days#UNKNOWN}. */
    public boolean contains(int day) {
        return ranges.stream().anyMatch(range -> range.contains(day));
    }

    /** How many days there are in all. */
    public int days() {
        return ranges.stream().mapToInt(DateRange::days).sum();
    }

    /**
     * The first day before which one of them has run for a span; {@link Days#UNKNOWN} when none
     * has.
     */
    public int hasRun(Span span) {
        for (DateRange range : ranges) {
            int day = span.after(range.start());
            if (day <= range.end()) {
                return day;
            }
        }
        return Days.UNKNOWN;
    }

    /**
     * The first day before which they come to a span in all, reckoned in as many days as it has
     * after the first of theirs; {@link Days#UNKNOWN} when they do not.
     */
    public int totals(Span span) {
        if (ranges.isEmpty()) {
            return Days.UNKNOWN;
        }
        int wanted = span.after(ranges.getFirst().start()) - ranges.getFirst().start();
        for (DateRange range : ranges) {
            if (wanted <= range.days()) {
                return range.start() + wanted;
            }
            wanted -= range.days();
        }
        return Days.UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spells spells && ranges.equals(spells.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
