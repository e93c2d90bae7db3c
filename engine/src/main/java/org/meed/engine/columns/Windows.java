package org.meed.engine.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.time.Span;

/**
 * The windows of a clock's parts as they are laid from the day on which a run starts, with
 * whichever part it does. Each is worked out when it is first asked for.
 */
final class Windows {

    private final List<Clock.Part> parts;
    private final @Nullable LaidSpan[][] from;
    private final @Nullable LaidSpan[][] to;

    Windows(List<Clock.Part> parts) {
        this.parts = parts;
        this.from = new @Nullable LaidSpan[parts.size()][parts.size()];
        this.to = new @Nullable LaidSpan[parts.size()][parts.size()];
    }

    /** How long after the start of a run that begins with one part the window of another begins. */
    LaidSpan from(int first, int part) {
        LaidSpan laid = from[first][part];
        if (laid == null) {
            laid = laid(first, parts.get(part).from());
            from[first][part] = laid;
        }
        return laid;
    }

    /** How long after the start of a run that begins with one part the window of another ends. */
    LaidSpan to(int first, int part) {
        LaidSpan laid = to[first][part];
        if (laid == null) {
            laid = laid(first, parts.get(part).to());
            to[first][part] = laid;
        }
        return laid;
    }

    private LaidSpan laid(int first, Span span) {
        int less = parts.get(first).from().amount();
        return new LaidSpan(less == 0 ? span : new Span(span.amount() - less, span.unit()));
    }
}
