package org.meed.engine.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A span, which may hang on the day on which the journey began. */
final class Spans {

    private final LaidSpan[] values;
    private LaidSpan first;
    private final @Nullable Ints choice;

    /**
     * Spans of elements.
     *
     * @param values the spans it may be
     * @param choice which of them each element has; null when there is only one
     */
    Spans(List<LaidSpan> values, @Nullable Ints choice) {
        this.values = values.toArray(LaidSpan[]::new);
        this.first = this.values[0];
        this.choice = choice;
    }

    /** Takes other spans in place of those it may be, as many. */
    void set(LaidSpan[] others) {
        System.arraycopy(others, 0, values, 0, values.length);
        first = values[0];
    }

    /** One of the spans it may be. */
    LaidSpan any() {
        return first;
    }

    /** The span of all elements; null when it hangs on the element. */
    @Nullable LaidSpan only() {
        return choice == null ? first : null;
    }

    LaidSpan of(int element) {
        return choice == null ? first : values[choice.at[element]];
    }
}
