package org.meed.engine.framework.plan;

/** One row of the client's history, or none. */
public sealed interface RowNode extends Node {

    /** The row that a condition is being asked of. */
    record AtHand() implements RowNode {}

    /** The row that stands at a place in some rows, in the order of ties; none when none does. */
    record Pick(Place place, RowsNode rows) implements RowNode {}

    /** The row nearest to a day and no further from it than a span; of two as near, the first. */
    record Nearest(RowsNode rows, DayNode to, SpanNode within) implements RowNode {}

    /** The first row, or the second when there is no first. */
    record OrElse(RowNode first, RowNode second) implements RowNode {}

    /** Where in some rows. */
    sealed interface Place {}

    /** So many from the first, which is 1. */
    record At(NumberNode number) implements Place {}

    /** At an end of them. */
    enum End implements Place {
        FIRST,
        LAST
    }
}
