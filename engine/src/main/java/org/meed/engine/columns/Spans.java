package org.meed.engine.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Span;

/**
 * A span, which may hang on the day on which the journey began.
 *
 * @param values the spans it may be
 * @param choice which of them each element has; null when there is only one
 */
record Spans(List<Span> values, @Nullable Ints choice) {

    Span of(int element) {
        return choice == null ? values.getFirst() : values.get(choice.at[element]);
    }
}
