package org.meed.engine.framework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Column;

/** An exact number, or unknown: an empty cell is never zero. */
public sealed interface NumberNode extends Node {

    /** A number as it is written, in {@linkplain org.meed.engine.ratio.Millionths millionths}. */
    record Fixed(long millionths) implements NumberNode, Family.Written {}

    record Parameter(String name) implements NumberNode, Family.Parameter {}

    /**
     * The number in a column of a row.
     *
     * @param column null for the column at hand (see {@link Condition.Every})
     */
    record Cell(RowNode row, @Nullable Column column) implements NumberNode, Family.Cell {}

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

    /** One number and another, or less another. */
    record Sum(NumberNode left, Sign sign, NumberNode right) implements NumberNode {}

    /**
     * So many hundredths of a number, rounded to a whole one.
     *
     * @param up whether up, rather than down
     */
    record Percent(int percent, NumberNode of, boolean up) implements NumberNode {}

    /** Rows made one number; costs a walk over them. */
    record Fold(Measure measure, RowsNode rows) implements NumberNode {}

    /** How many days spells come to, up to the known date; costs a walk over them. */
    record Length(SpellsNode spells) implements NumberNode {}

    /** What of rows makes the number. */
    sealed interface Measure {

        /** How many there are. */
        record Rows() implements Measure {}

        /** How many different answers they give in a column; unknown when one gives none. */
        record Different(Column column) implements Measure {}

        /**
         * A number of each of them. The sum of none is zero; the least and the greatest of none are
         * unknown, and so is all of it when one of them is.
         *
         * @param each the number of each row, in which it is the row at hand
         */
        record Of(Kind kind, NumberNode each) implements Measure {}
    }

    /** Whether a number is added or taken away. */
    enum Sign {
        PLUS,
        LESS;

        /** The word of the language for it. */
        public String word() {
            return switch (this) {
                case PLUS -> "plus";
                case LESS -> "less";
            };
        }
    }

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
