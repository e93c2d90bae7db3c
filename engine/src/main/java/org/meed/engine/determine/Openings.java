package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.HowNear.Opening;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Finds the days on which a further row would lengthen a chain that has been begun. */
final class Openings {

    private final RowsNode.Chain node;
    private final Standpoint at;
    private final List<List<Dated>> steps;
    private final Span atLeast;
    private final @Nullable Span lessThan;

    Openings(
            RowsNode.Chain node,
            Standpoint at,
            List<List<Dated>> steps,
            Span atLeast,
            @Nullable Span lessThan) {
        this.node = node;
        this.at = at;
        this.steps = ChainSearch.thinned(steps);
        this.atLeast = atLeast;
        this.lessThan = lessThan;
    }

    List<Opening> openings() {
        List<Opening> openings = new ArrayList<>();
        int last = steps.size() - 1;
        int end = end(node.steps().get(last));
        int before = end;
        for (int step = last; step >= 0; step--) {
            RowsNode wanted = node.steps().get(step);
            for (DateRange days : merged(step == 0 ? first(wanted) : after(step, wanted))) {
                DateRange early = days.intersection(new DateRange(Days.FIRST, before));
                if (!early.isEmpty()) {
                    DateRange all = new DateRange(days.start(), Math.max(days.end(), end));
                    openings.add(
                            new Opening(wanted, early, last - step, step == last ? early : all));
                }
            }
            before = step == 0 ? before : Math.min(before(before), end(node.steps().get(step - 1)));
        }
        return openings;
    }

    /** The day after the last on which a row of a step may be dated, or may come to be. */
    private int end(RowsNode wanted) {
        int end = Days.FIRST;
        for (Wanted one : at.wanted(wanted)) {
            end = Math.max(end, one.days() == null ? Days.LAST : one.days().end());
        }
        return end;
    }

    /** The day before which a row must lie so that another still fits before a day. */
    private int before(int end) {
        if (end == Days.LAST) {
            return end;
        }
        int day = atLeast.before(end);
        while (atLeast.after(day) < end) {
            day++;
        }
        while (day > Days.FIRST && atLeast.after(day - 1) >= end) {
            day--;
        }
        return day;
    }

    /** The days for the first row, from which the last is not too far. */
    private List<DateRange> first(RowsNode wanted) {
        List<DateRange> ranges = new ArrayList<>();
        int last = Days.LAST;
        for (Wanted one : at.wanted(node.steps().getLast())) {
            last = Math.min(last, one.days() == null ? Days.FIRST : one.days().start());
        }
        int start = lessThan == null || last == Days.FIRST ? Days.FIRST : lessThan.before(last);
        while (lessThan != null && start > Days.FIRST && lessThan.after(start) <= last) {
            start++;
        }
        for (DateRange days : anywhere(wanted)) {
            ranges.add(days.intersection(DateRange.from(start)));
        }
        return ranges;
    }

    private List<DateRange> anywhere(RowsNode wanted) {
        List<DateRange> ranges = new ArrayList<>();
        for (Wanted one : at.wanted(wanted)) {
            if (one.days() != null) {
                ranges.add(one.days());
            }
        }
        return ranges;
    }

    /** The days for the row of a step, after each chain of rows for the steps before it. */
    private List<DateRange> after(int step, RowsNode wanted) {
        List<DateRange> possible = anywhere(wanted);
        List<DateRange> ranges = new ArrayList<>();
        for (Dated first : steps.getFirst()) {
            Dated last = firstReached(first, step);
            if (last != null) {
                int end = lessThan == null ? Days.LAST : lessThan.after(first.day());
                int begin = atLeast.after(last.day());
                DateRange range = new DateRange(begin, Math.max(begin, end));
                possible.forEach(days -> ranges.add(days.intersection(range)));
            }
        }
        return ranges;
    }

    /** The earliest row to which a chain of so many steps leads from a row. */
    private @Nullable Dated firstReached(Dated first, int length) {
        if (length == 1) {
            return first;
        }
        List<List<Dated>> begun = new ArrayList<>(steps.subList(0, length));
        begun.set(0, List.of(first));
        List<Dated> chain = new ChainSearch(begun, atLeast, lessThan).earliest();
        return chain.isEmpty() ? null : chain.getLast();
    }

    /** The same days in as few ranges as can be, in order. */
    private static List<DateRange> merged(List<DateRange> ranges) {
        List<DateRange> merged = new ArrayList<>();
        List<DateRange> sorted =
                ranges.stream()
                        .filter(range -> !range.isEmpty())
                        .sorted(Comparator.comparingInt(DateRange::start))
                        .toList();
        for (DateRange range : sorted) {
            DateRange last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && range.start() <= last.end()) {
                int end = Math.max(last.end(), range.end());
                merged.set(merged.size() - 1, new DateRange(last.start(), end));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }
}
