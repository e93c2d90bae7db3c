package org.meed.engine.columns;

/**
 * Lays a span after or before a day; of no day, no day. Costs a day read and written, and for spans
 * of months the finding of two dates.
 */
final class ShiftDay implements Primitive {

    private final Axis axis;
    private final Ints from;
    private final Spans span;
    private final boolean after;
    private final Ints out;

    ShiftDay(Axis axis, Ints from, Spans span, boolean after, Ints out) {
        this.axis = axis;
        this.from = from;
        this.span = span;
        this.after = after;
        this.out = out;
    }

    @Override
    public void run() {
        LaidSpan only = span.only();
        if (only != null) {
            only.lay(from.at, axis.size, after, out.at);
            return;
        }
        for (int e = 0; e < axis.size; e++) {
            LaidSpan each = span.of(e);
            out.at[e] = after ? each.after(from.at[e]) : each.before(from.at[e]);
        }
    }
}
