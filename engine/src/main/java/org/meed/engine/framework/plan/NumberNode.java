package org.meed.engine.framework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Column;

/** An exact number, or unknown: an empty cell is never zero. */
public sealed interface NumberNode extends Node {

    /** A number as it is written, in {@linkplain org.meed.engine.ratio.Millionths millionths}. */
    record Fixed(long millionths) implements NumberNode {}

    record Parameter(String name) implements NumberNode {}

    /** The number in a column of a row. */
    record Cell(RowNode row, Column column) implements NumberNode {}

    /** The number in the column at hand (see {@link Condition.EveryColumn}) of a row. */
    record Use(RowNode row) implements NumberNode {}

    /**
     * What a table gives.
     *
     * @param words the words of the row and, where there are several, of the column; none of a
     *     table that has a value for the column at hand
     */
    record Listed(String table, List<CodeNode> words) implements NumberNode {
        public Listed {
            words = List.copyOf(words);
        }
    }

    record Sum(NumberNode left, NumberNode right) implements NumberNode {}

    record Difference(NumberNode left, NumberNode right) implements NumberNode {}

    /**
     * How many rows there are; costs a walk over them.
     *
     * @param different the column of which the different answers are counted, unknown when a row
     *     gives none; null to count the rows
     */
    record Count(RowsNode rows, @Nullable Column different) implements NumberNode {}

    /**
     * So many hundredths of a number, rounded to a whole one.
     *
     * @param up whether up, rather than down
     */
    record Percent(int percent, NumberNode of, boolean up) implements NumberNode {}

    /**
     * Numbers of rows made one; costs a walk over them. The sum of none is zero; the least and the
     * greatest of none are unknown, and so is all of it when one of them is.
     *
     * @param each the number of each row, in which it is the row at hand
     */
    record Fold(Kind kind, NumberNode each, RowsNode rows) implements NumberNode {}

    /** How many days spells come to, up to the known date; costs a walk over them. */
    record Length(SpellsNode spells) implements NumberNode {}

    /** How the numbers of rows are made one. */
    enum Kind {
        SUM("sum over"),
        LEAST("least over"),
        GREATEST("greatest over");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The words of the language for it. */
        public String words() {
            return words;
        }
    }
}
