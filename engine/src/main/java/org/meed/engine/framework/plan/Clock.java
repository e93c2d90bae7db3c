package org.meed.engine.framework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Span;

/**
 * A clock: windows laid from a day, each a part of the result, that a row inside breaks.
 *
 * @param starts the day it starts on
 * @param pauses days on which it stands still: a window lasts longer by those in it; null for none
 * @param breaks the rows that break the window they fall into, by their day; none that falls into a
 *     pause
 * @param because the reason of a part that is broken
 * @param onBreak what a break does to the parts after it
 * @param settles how long after the end of a window its part is settled; null for at once
 */
public record Clock(
        String name,
        DayNode starts,
        List<Part> parts,
        @Nullable SpellsNode pauses,
        RowsNode breaks,
        String because,
        OnBreak onBreak,
        @Nullable Span settles) {

    public Clock {
        parts = List.copyOf(parts);
    }

    /**
     * A window [start + from, start + to) of the clock. The spans are of one unit, or {@code from}
     * is zero.
     */
    public record Part(String name, Span from, Span to) {}

    /** What a break does besides failing the part it falls into. */
    public sealed interface OnBreak {

        /** It fails every later part too. */
        record Ends() implements OnBreak {}

        /** Nothing: each part stands alone. */
        record FailsItsPart() implements OnBreak {}

        /**
         * The later parts of the run are excluded and the clock starts once more on the day after,
         * with the parts that were not clean, in as many windows of the same lengths; in the last
         * run each part stands alone.
         *
         * @param because the reason of the parts excluded
         */
        record Resets(int runs, String because) implements OnBreak {}
    }
}
