package org.meed.engine.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.Span;

/** A number or span that has a name, by the day from which each value holds. */
public record Parameter(String name, List<Value> values, Source source) {

    public Parameter {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The parameter (%s) has no value.".formatted(name));
        }
    }

    /** The value that holds on a day: the latest begun; the first for an earlier day. */
    public Value on(int day) {
        Value held = values.getFirst();
        for (Value value : values) {
            if (value.from() <= day) {
                held = value;
            }
        }
        return held;
    }

    public boolean isSpan() {
        return values.getFirst().span() != null;
    }

    /**
     * A value.
     *
     * @param from the first day it holds
     * @param span the span, or null when it is a number
     * @param millionths the number in millionths, zero when it is a span
     * @param source where the value comes from
     */
    public record Value(
            int from, @Nullable Span span, long millionths, Standing standing, String source) {

        /** The value as it is written. */
        public String text() {
            return span == null ? Millionths.text(millionths) : span.toString();
        }
    }
}
