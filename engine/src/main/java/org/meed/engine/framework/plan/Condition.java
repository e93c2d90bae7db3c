package org.meed.engine.framework.plan;

import java.util.List;
import org.meed.engine.schema.Column;

/**
 * A question answered yes, no or unknown. {@code and}, {@code or}, {@code not}, {@code every} and
 * {@code some} follow Kleene: unknown stays unknown unless the other answers settle it.
 */
public sealed interface Condition extends Node {

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** At least so many of several; unknown while it hangs on those that are. */
    record AtLeast(int count, List<Condition> parts) implements Condition {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition condition) implements Condition {}

    record Numbers(NumberNode left, Relation relation, NumberNode right) implements Condition {}

    record Days(DayNode left, Relation relation, DayNode right) implements Condition {}

    /** A word is one of those listed; unknown when it is not known. */
    record IsOneOf(CodeNode code, List<String> words) implements Condition {
        public IsOneOf {
            words = List.copyOf(words);
        }
    }

    /** A cell that holds several words holds at least one of those listed. */
    record Includes(RowNode row, Column column, List<String> words) implements Condition {
        public Includes {
            words = List.copyOf(words);
        }
    }

    /** Two words are the same. */
    record Same(CodeNode left, CodeNode right) implements Condition {}

    /** A code list holds the word on a day. */
    record IsListed(CodeNode code, String codes, DayNode on) implements Condition {}

    record RowExists(RowNode row) implements Condition {}

    record RowsExist(RowsNode rows) implements Condition {}

    /** Whether an answer is known: itself always yes or no. */
    record IsKnown(Node node) implements Condition {}

    /** Every (or some) column of a set satisfies a condition, in which it is the column at hand. */
    record EveryColumn(Quantifier quantifier, ColumnsNode columns, Condition condition)
            implements Condition {}

    /** Every (or some) row satisfies a condition, in which it is the row at hand. */
    record EveryRow(Quantifier quantifier, RowsNode rows, Condition condition)
            implements Condition {}

    /** The journey is the client's first that the framework speaks of. */
    record FirstInForce() implements Condition {}

    /**
     * What became of another outcome of the journey: whether it applied, or was achieved.
     *
     * <p>It applies when nothing excluded it before its result was asked for. An outcome in parts
     * is achieved when each of its parts is, in whichever run.
     */
    record OutcomeIs(String outcome, Fate fate) implements Condition {}

    /** What may have become of an outcome. */
    enum Fate {
        APPLIES("applies"),
        ACHIEVED("is achieved");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** The words of the language for it. */
        public String words() {
            return words;
        }
    }

    /** How two numbers or days stand to each other; for days, below is before. */
    enum Relation {
        IS("is", "is"),
        BELOW("is below", "is before"),
        AT_MOST("is at most", "is on or before"),
        ABOVE("is above", "is after"),
        AT_LEAST("is at least", "is on or after");

        private final String ofNumbers;
        private final String ofDays;

        Relation(String ofNumbers, String ofDays) {
            this.ofNumbers = ofNumbers;
            this.ofDays = ofDays;
        }

        public String ofNumbers() {
            return ofNumbers;
        }

        public String ofDays() {
            return ofDays;
        }

        /** Whether a comparison's sign (negative, zero, positive) satisfies this relation. */
        public boolean holds(int sign) {
            return switch (this) {
                case IS -> sign == 0;
                case BELOW -> sign < 0;
                case AT_MOST -> sign <= 0;
                case ABOVE -> sign > 0;
                case AT_LEAST -> sign >= 0;
            };
        }
    }

    /** All of them, or at least one. */
    enum Quantifier {
        EVERY,
        SOME
    }
}
