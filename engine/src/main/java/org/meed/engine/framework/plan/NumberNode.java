package org.meed.engine.framework.plan;

import org.meed.engine.schema.Column;

/** A whole number, or unknown: an empty cell is never zero. */
public sealed interface NumberNode extends Node {

    record Fixed(long value) implements NumberNode {}

    record Parameter(String name) implements NumberNode {}

    /** The number in a column of a row. */
    record Cell(RowNode row, Column column) implements NumberNode {}

    /** The number in the column at hand (see {@link Condition.EveryColumn}) of a row. */
    record Use(RowNode row) implements NumberNode {}

    /** What a table of values gives for the column at hand. */
    record ForColumn(String table) implements NumberNode {}

    record Sum(NumberNode left, NumberNode right) implements NumberNode {}

    record Difference(NumberNode left, NumberNode right) implements NumberNode {}

    /** How many rows there are; costs a walk over them. */
    record Count(RowsNode rows) implements NumberNode {}
}
