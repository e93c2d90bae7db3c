package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * The search for one row of each step, no row twice, each so much later than the one before.
 *
 * <p>Two things keep it from trying every choice of rows. Of the rows that fit one step on one day,
 * a chain needs no more than it has steps: were a later one taken, one of these would be free. And
 * one walk over the days tells which last rows can be reached at all, and from how late a first
 * one; only then are rows picked, and a way on that has failed is not tried again.
 */
final class ChainSearch {

    private final List<List<Dated>> steps;
    private final Span atLeast;
    private final @Nullable Span lessThan;

    /** The ways on that do not reach the last row at hand. */
    private final Set<Way> failed = new HashSet<>();

    /**
     * Where a search stands.
     *
     * @param taken the rows of the day that are taken
     */
    private record Way(int step, int day, Set<Row> taken) {}

    /**
     * Searches among rows.
     *
     * @param steps the rows that fit each step, in the order of ties
     */
    ChainSearch(List<List<Dated>> steps, Span atLeast, @Nullable Span lessThan) {
        this.steps = thinned(steps);
        this.atLeast = atLeast;
        this.lessThan = lessThan;
    }

    /** The rows of each step that a search need look at: of each day as many as there are steps. */
    static List<List<Dated>> thinned(List<List<Dated>> steps) {
        return steps.stream().map(rows -> thinned(rows, steps.size())).toList();
    }

    private static List<Dated> thinned(List<Dated> rows, int most) {
        List<Dated> kept = new ArrayList<>(rows.size());
        int ofDay = 0;
        for (Dated dated : rows) {
            Dated before = kept.isEmpty() ? null : kept.getLast();
            ofDay = before != null && before.day() == dated.day() ? ofDay : 0;
            boolean again = ofDay > 0 && before != null && before.row() == dated.row();
            if (ofDay < most && !again) {
                kept.add(dated);
                ofDay++;
            }
        }
        return kept;
    }

    /**
     * The rows, in the order of ties, of the chain whose last row comes first, and of those whose
     * first, then second row comes first; empty when there is none.
     */
    List<Dated> earliest() {
        int[] latestFirst = latestFirstDays();
        for (int i = 0; i < latestFirst.length; i++) {
            Dated last = steps.getLast().get(i);
            if (!Days.isKnown(latestFirst[i]) || !isNear(latestFirst[i], last)) {
                continue;
            }
            failed.clear();
            List<Dated> chain = new ArrayList<>();
            if (reaches(chain, last)) {
                chain.add(last);
                chain.sort(Dated.TIES);
                return chain;
            }
        }
        return List.of();
    }

    /**
     * For each row of the last step the latest day of a first row from which it can be reached, as
     * if a row could be taken twice; unknown where there is none.
     */
    private int[] latestFirstDays() {
        int[] latest = steps.getFirst().stream().mapToInt(Dated::day).toArray();
        for (int step = 1; step < steps.size(); step++) {
            latest = latestFirstDays(steps.get(step - 1), latest, steps.get(step));
        }
        return latest;
    }

    private int[] latestFirstDays(List<Dated> before, int[] latestBefore, List<Dated> rows) {
        int[] latest = new int[rows.size()];
        Arrays.fill(latest, Days.UNKNOWN);
        int best = Days.UNKNOWN;
        int reached = 0;
        for (int i = 0; i < latest.length; i++) {
            int day = rows.get(i).day();
            while (reached < before.size() && atLeast.after(before.get(reached).day()) <= day) {
                best = Math.max(best, latestBefore[reached]);
                reached++;
            }
            latest[i] = best;
        }
        return latest;
    }

    /** Lengthens a chain, step by step, until it reaches the last row. */
    private boolean reaches(List<Dated> chain, Dated last) {
        if (chain.size() == steps.size() - 1) {
            return chain.isEmpty() || follows(chain, last);
        }
        Way way = chain.isEmpty() ? null : way(chain);
        if (way != null && failed.contains(way)) {
            return false;
        }
        List<Dated> rows = steps.get(chain.size());
        int from =
                chain.isEmpty()
                        ? firstThat(rows, first -> isNear(first.day(), last))
                        : firstThat(rows, next -> isLateEnough(chain, next));
        for (Dated next : rows.subList(from, rows.size())) {
            if (next.day() > last.day()) {
                break;
            }
            if (isFree(chain, next)) {
                chain.addLast(next);
                if (reaches(chain, last)) {
                    return true;
                }
                chain.removeLast();
            }
        }
        if (way != null) {
            failed.add(way);
        }
        return false;
    }

    /** The place of the first row for which something holds that holds for every later one too. */
    private static int firstThat(List<Dated> rows, Predicate<Dated> holds) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(rows.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Way way(List<Dated> chain) {
        int day = chain.getLast().day();
        Set<Row> taken = new HashSet<>();
        for (Dated dated : chain) {
            if (dated.day() == day) {
                taken.add(dated.row());
            }
        }
        return new Way(chain.size(), day, taken);
    }

    private boolean follows(List<Dated> chain, Dated next) {
        return isLateEnough(chain, next) && isFree(chain, next);
    }

    private boolean isLateEnough(List<Dated> chain, Dated next) {
        return next.day() >= atLeast.after(chain.getLast().day());
    }

    private static boolean isFree(List<Dated> chain, Dated next) {
        return chain.stream().noneMatch(taken -> taken.row() == next.row());
    }

    private boolean isNear(int firstDay, Dated last) {
        return lessThan == null || last.day() < lessThan.after(firstDay);
    }
}
