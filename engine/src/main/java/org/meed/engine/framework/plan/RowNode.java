package org.meed.engine.framework.plan;

/** One row of the client's history, or none. */
public sealed interface RowNode extends Node {

    /** The row that a condition is being asked of. */
    record AtHand() implements RowNode {}

    /** The first or the last of some rows, in the order of ties. */
    record Pick(End end, RowsNode rows) implements RowNode {}

    /** The row that stands at a place in some rows, counted from 1; none when there are fewer. */
    record Nth(NumberNode place, RowsNode rows) implements RowNode {}

    /** The row nearest to a day and no further from it than a span; of two as near, the first. */
    record Nearest(RowsNode rows, DayNode to, SpanNode within) implements RowNode {}

    /** The first row, or the second when there is no first. */
    record OrElse(RowNode first, RowNode second) implements RowNode {}

    /** Which end of some rows. */
    enum End {
        FIRST,
        LAST
    }
}
