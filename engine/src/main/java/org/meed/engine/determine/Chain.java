package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Span;

/** The search for one row of each step, each so much later than the one before. */
final class Chain {

    private final List<List<Dated>> steps;
    private final Span atLeast;
    private final @Nullable Span lessThan;

    Chain(List<List<Dated>> steps, Span atLeast, @Nullable Span lessThan) {
        this.steps = steps;
        this.atLeast = atLeast;
        this.lessThan = lessThan;
    }

    /**
     * The chain whose last row comes first, and of those whose first, then second row comes first;
     * empty when none.
     */
    List<Dated> earliest() {
        for (Dated last : steps.getLast()) {
            List<Dated> chain = new ArrayList<>();
            if (reaches(chain, last)) {
                chain.add(last);
                return chain;
            }
        }
        return List.of();
    }

    /** Lengthens a chain, step by step, until it reaches the last row. */
    private boolean reaches(List<Dated> chain, Dated last) {
        if (chain.size() == steps.size() - 1) {
            return chain.isEmpty() || follows(chain.getLast(), last);
        }
        for (Dated next : steps.get(chain.size())) {
            boolean fits = chain.isEmpty() ? isNear(next, last) : follows(chain.getLast(), next);
            if (fits && next.day() <= last.day()) {
                chain.addLast(next);
                if (reaches(chain, last)) {
                    return true;
                }
                chain.removeLast();
            }
        }
        return false;
    }

    private boolean follows(Dated earlier, Dated later) {
        return later.row() != earlier.row() && later.day() >= atLeast.after(earlier.day());
    }

    private boolean isNear(Dated first, Dated last) {
        return lessThan == null || last.day() < lessThan.after(first.day());
    }
}
