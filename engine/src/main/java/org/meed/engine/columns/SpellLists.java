package org.meed.engine.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of days of each element, apart from one another and in order: those of element {@code
 * e} stand from {@code starts[e]} up to {@code starts[e + 1]}. They are written element after
 * element: {@link #clear}, and for each element {@link #add} and then {@link #end}.
 */
final class SpellLists implements Vector {

    int[] starts = {0};

    /** The first days. */
    int[] from = {};

    /** The first days after. */
    int[] until = {};

    private int count;

    /** Where the stretches of the element at hand begin. */
    private int begun;

    @Override
    public void hold(int elements) {
        if (starts.length <= elements) {
            starts = new int[elements + (elements >> 1) + 1];
        }
    }

    /** Begins anew. */
    void clear() {
        count = 0;
        begun = 0;
        starts[0] = 0;
    }

    /**
     * Adds a stretch, unless it is empty, to the element at hand; in any order, and any overlap.
     */
    void add(int start, int end) {
        if (start >= end) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, Math.max(16, count * 2));
            until = Arrays.copyOf(until, from.length);
        }
        int at = count++;
        while (at > begun && from[at - 1] > start) {
            from[at] = from[at - 1];
            until[at] = until[at - 1];
            at--;
        }
        from[at] = start;
        until[at] = end;
    }

    /**
     * Ends an element: joins what touches, and what lies no further apart than a span.
     *
     * @param gap the span; null for none
     */
    void end(int element, @Nullable LaidSpan gap) {
        int kept = begun;
        for (int i = begun; i < count; i++) {
            int reach =
                    kept == begun ? 0 : gap == null ? until[kept - 1] : gap.after(until[kept - 1]);
            if (kept > begun && from[i] <= reach) {
                until[kept - 1] = Math.max(until[kept - 1], until[i]);
            } else {
                from[kept] = from[i];
                until[kept++] = until[i];
            }
        }
        count = kept;
        begun = kept;
        starts[element + 1] = kept;
    }
}
