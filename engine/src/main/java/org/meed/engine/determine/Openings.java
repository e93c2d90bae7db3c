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
        for (int step = steps.size() - 1; step >= 0; step--) {
            int more = steps.size() - 1 - step;
            RowsNode wanted = node.steps().get(step);
            for (DateRange days : merged(step == 0 ? anywhere(wanted) : after(step, wanted))) {
                openings.add(new Opening(wanted, days, more));
            }
        }
        return openings;
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
