package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.HowNear.Miss;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Searches for a chain once more, and when there is none, with one thing let off at a time. Every
 * search is {@link ChainSearch}'s, so that what is said to be missing is what was missing.
 */
final class NearMisses {

    private final RowsNode.Chain node;
    private final Standpoint at;
    private final List<List<Dated>> steps;
    private final Span atLeast;
    private final @Nullable Span lessThan;

    NearMisses(RowsNode.Chain node, Standpoint at) {
        this.node = node;
        this.at = at;
        this.steps = ChainSearch.thinned(node.steps().stream().map(at::rows).toList());
        this.atLeast = at.span(node.atLeast());
        this.lessThan = node.lessThan() == null ? null : at.span(node.lessThan());
    }

    HowNear search() {
        List<Dated> found = at.rows(node);
        if (!found.isEmpty()) {
            return new HowNear(node, found, apart(found), List.of(), List.of());
        }
        List<Miss> misses = new ArrayList<>();
        tooClose(misses);
        tooFar(misses);
        notShown(misses);
        tooFew(misses);
        List<HowNear.Opening> openings =
                new Openings(node, at, steps, atLeast, lessThan).openings();
        return new HowNear(node, List.of(), List.of(), misses, openings);
    }

    private static List<Integer> apart(List<Dated> rows) {
        return IntStream.range(1, rows.size())
                .mapToObj(i -> rows.get(i).day() - rows.get(i - 1).day())
                .toList();
    }

    private List<Dated> chain(Span least, @Nullable Span most) {
        return steps.stream().anyMatch(List::isEmpty)
                ? List.of()
                : new ChainSearch(steps, least, most).earliest();
    }

    /** Of the chains whose rows lie too close, the one whose closest two are furthest apart. */
    private void tooClose(List<Miss> misses) {
        int[] gaps = gaps();
        int best = greatest(gaps.length, i -> !chain(Span.days(gaps[i]), lessThan).isEmpty());
        if (best < 0) {
            return;
        }
        List<Dated> rows = chain(Span.days(gaps[best]), lessThan);
        for (int i = 1; i < rows.size(); i++) {
            Dated earlier = rows.get(i - 1);
            Dated later = rows.get(i);
            if (later.day() < atLeast.after(earlier.day())) {
                misses.add(new Miss.TooClose(earlier, later, later.day() - earlier.day(), atLeast));
                return;
            }
        }
    }

    /** Of the chains that stretch too far, the shortest. */
    private void tooFar(List<Miss> misses) {
        if (lessThan == null || chain(atLeast, null).isEmpty()) {
            return;
        }
        int[] gaps = gaps();
        int below = greatest(gaps.length, i -> chain(atLeast, Span.days(gaps[i] + 1)).isEmpty());
        if (below + 1 < gaps.length) {
            List<Dated> rows = chain(atLeast, Span.days(gaps[below + 1] + 1));
            Dated first = rows.getFirst();
            Dated last = rows.getLast();
            misses.add(new Miss.TooFar(first, last, last.day() - first.day(), lessThan));
        }
    }

    /** Every number of days that lies between two rows, least first. */
    private int[] gaps() {
        int[] days = steps.stream().flatMap(List::stream).mapToInt(Dated::day).distinct().toArray();
        BitSet gaps = new BitSet();
        for (int from : days) {
            for (int to : days) {
                if (to >= from && to - from < Span.MOST) {
                    gaps.set(to - from);
                }
            }
        }
        return gaps.stream().toArray();
    }

    /** The last of some places at which something holds that holds for the first ones; else -1. */
    private static int greatest(int places, IntPredicate holds) {
        int low = -1;
        int high = places;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOfOneKind() {
        RowsNode first = node.steps().getFirst();
        return node.steps().stream().allMatch(first::equals);
    }

    /**
     * A row that does not say, then a row that says otherwise, and alone would complete a chain.
     */
    private void notShown(List<Miss> misses) {
        for (Truth truth : List.of(Truth.UNKNOWN, Truth.NO)) {
            // a row for another step is not said to fail this one
            boolean fair = truth == Truth.UNKNOWN || isOfOneKind();
            for (RowsNode step :
                    fair ? node.steps().stream().distinct().toList() : List.<RowsNode>of()) {
                Dated row = step instanceof RowsNode.Where where ? lacking(where, truth) : null;
                if (row != null) {
                    misses.add(new Miss.NotShown((RowsNode.Where) step, row, truth));
                    break;
                }
            }
        }
    }

    private @Nullable Dated lacking(RowsNode.Where step, Truth truth) {
        int day = Days.UNKNOWN;
        int tried = 0;
        for (Standpoint.Asked asked : at.asked(step)) {
            if (asked.truth() != truth) {
                continue;
            }
            tried = asked.dated().day() == day ? tried + 1 : 1;
            day = asked.dated().day();
            // of one day no more rows than steps can make a difference
            if (tried <= steps.size() && completes(step, asked.dated())) {
                return asked.dated();
            }
        }
        return null;
    }

    private boolean completes(RowsNode.Where step, Dated row) {
        List<List<Dated>> supposed = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<Dated> rows = new ArrayList<>(steps.get(i));
            if (node.steps().get(i).equals(step)) {
                rows.add(row);
                rows.sort(Dated.TIES);
            }
            supposed.add(rows);
        }
        return supposed.stream().noneMatch(List::isEmpty)
                && !new ChainSearch(supposed, atLeast, lessThan).earliest().isEmpty();
    }

    /** The first step for which there are too few rows. */
    private void tooFew(List<Miss> misses) {
        for (RowsNode step : node.steps().stream().distinct().toList()) {
            int needed = (int) node.steps().stream().filter(step::equals).count();
            int fit = at.rows(step).size();
            if (fit < needed) {
                int looked =
                        step instanceof RowsNode.Where(var rows, _) ? at.rows(rows).size() : fit;
                misses.add(new Miss.TooFew(step, looked, fit, needed));
                return;
            }
        }
    }
}
