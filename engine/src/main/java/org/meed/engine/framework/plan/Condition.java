package org.meed.engine.framework.plan;

import java.util.List;
import org.meed.engine.schema.CellType;

/**
 * A question answered yes, no or unknown. {@code and}, {@code or}, {@code not}, {@code every} and
 * {@code some} follow Kleene: unknown stays unknown unless the other answers settle it.
 */
public sealed interface Condition extends Node {

    /**
     * At least so many of several: all of them, any one of them, or a number between; unknown while
     * it hangs on those that are.
     */
    record AtLeast(int count, List<Condition> parts) implements Condition {
        public AtLeast {
            parts = List.copyOf(parts);
            if (count < 0 || count > parts.size()) {
                throw new IllegalArgumentException(
                        "The count (%s) must be from 0 to the number of parts (%s). Maybe a part is missing."
                                .formatted(count, parts.size()));
            }
        }

        /** Every one of them. */
        public static AtLeast all(List<Condition> parts) {
            return new AtLeast(parts.size(), parts);
        }

        /** Any one of them. */
        public static AtLeast any(List<Condition> parts) {
            return new AtLeast(1, parts);
        }

        /** Whether it is none less than all of them. */
        public boolean isAll() {
            return count == parts.size();
        }

        /** Whether one of several is enough. */
        public boolean isAny() {
            return count == 1 && !isAll();
        }
    }

    record Not(Condition condition) implements Condition {}

    record Numbers(NumberNode left, Relation relation, NumberNode right)
            implements Condition, Family.Compared {}

    record Days(DayNode left, Relation relation, DayNode right)
            implements Condition, Family.Compared {}

    /** Two words are the same. */
    record Same(CodeNode left, CodeNode right) implements Condition, Family.Compared {}

    /**
     * The word in a cell is one of those listed, or one of the words in it is; unknown when the
     * cell is empty.
     */
    record IsOneOf(CodeNode.Cell cell, List<String> words) implements Condition {
        public IsOneOf {
            words = List.copyOf(words);
        }

        /** Whether the cell holds several words, of which one is enough. */
        public boolean isOfSeveral() {
            return cell.column().type() instanceof CellType.Words;
        }
    }

    /** A code list holds the word on a day. */
    record IsListed(CodeNode code, String codes, DayNode on) implements Condition {}

    /**
     * Whether there is an answer: a row, at least one of some rows, a value that is known. Itself
     * always yes or no.
     */
    record IsThere(Node node) implements Condition {

        /** Whether it is rows, or a row, that there must be. */
        public boolean isOfRows() {
            return node instanceof RowNode || node instanceof RowsNode;
        }
    }

    /**
     * Every (or some) one of several satisfies a condition, in which it is the row, or the column,
     * at hand.
     */
    record Every(Quantifier quantifier, Several several, Condition condition)
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
