package org.meed.engine.framework.plan;

import java.util.List;
import org.meed.engine.schema.Column;

/**
 * A day, or no day when it is not known. Every kind costs a constant, but for what it is made of.
 */
public sealed interface DayNode extends Node {

    /** A day written in the document, as an epoch day. */
    record Fixed(int day) implements DayNode, Family.Written {}

    /** A day that the journey, or the asking, gives. */
    record Of(Landmark landmark) implements DayNode {}

    /** A span after or before a day; the day of no day is no day. */
    record Shifted(SpanNode span, Direction direction, DayNode from) implements DayNode {}

    /** The day in a column of a row. */
    record Cell(RowNode row, Column column) implements DayNode, Family.Cell {}

    /**
     * The end of the last earlier journey in force that earned an outcome; no day when none did.
     *
     * @param outcome the outcome's name, or empty for the outcome being judged
     */
    record EarnedEnd(String outcome) implements DayNode {}

    /**
     * The day on which another outcome of the journey was achieved, of one in parts the last of
     * their days; no day while it is not.
     */
    record OfOutcome(String outcome) implements DayNode {}

    /** The first or the last of several days, of those that are known. */
    record Extreme(RowNode.End end, List<DayNode> days) implements DayNode {
        public Extreme {
            days = List.copyOf(days);
        }
    }

    /**
     * The first day before which spells came to a length; costs a walk over them.
     *
     * @param unbroken whether in one go, rather than in all
     */
    record Reached(SpellsNode spells, SpanNode length, boolean unbroken) implements DayNode {}

    /** The days that need no row. */
    enum Landmark {
        JOURNEY_START("journey start"),
        JOURNEY_END("journey end"),
        /** The first day on which no further episode could join. */
        JOURNEY_CLOSES("journey closes"),
        KNOWN_DATE("known date"),
        /** The day of the result; in a run of parts, once one is achieved, the day of that part. */
        RESULT_DAY("result day");

        private final String words;

        Landmark(String words) {
            this.words = words;
        }

        /** The words of the language for it. */
        public String words() {
            return words;
        }
    }

    /** Which way a span is laid. */
    enum Direction {
        AFTER,
        BEFORE
    }
}
