package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Row;
import org.meed.engine.time.Span;

/**
 * The search for one row of each step, no row twice, each so much later than the one before.
 *
 * <p>What follows a row depends on its day, and on the rows of that day already taken, only; a way
 * on that has failed is not tried again. So the search costs a walk over the rows for each step and
 * row, not for each choice of rows.
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

    ChainSearch(List<List<Dated>> steps, Span atLeast, @Nullable Span lessThan) {
        this.steps = steps;
        this.atLeast = atLeast;
        this.lessThan = lessThan;
    }

    /**
     * The rows, in the order of ties, of the chain whose last row comes first, and of those whose
     * first, then second row comes first; empty when there is none.
     */
    List<Dated> earliest() {
        for (Dated last : steps.getLast()) {
            if (rowsUpTo(last.day()) < steps.size()) {
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

    private int rowsUpTo(int day) {
        Set<Row> rows = new HashSet<>();
        for (List<Dated> step : steps) {
            step.stream()
                    .filter(dated -> dated.day() <= day)
                    .forEach(dated -> rows.add(dated.row()));
        }
        return rows.size();
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
        for (Dated next : steps.get(chain.size())) {
            if (next.day() > last.day()) {
                break;
            }
            boolean fits = chain.isEmpty() ? isNear(next, last) : follows(chain, next);
            if (fits) {
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
        int earliest = atLeast.after(chain.getLast().day());
        return next.day() >= earliest
                && chain.stream().noneMatch(taken -> taken.row() == next.row());
    }

    private boolean isNear(Dated first, Dated last) {
        return lessThan == null || last.day() < lessThan.after(first.day());
    }
}
