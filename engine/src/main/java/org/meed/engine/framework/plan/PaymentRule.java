package org.meed.engine.framework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;
import org.meed.engine.ratio.Ratio;

/**
 * What an achieved result pays: its lines reckoned in order, exactly, and rounded once at the end;
 * then split over the parts, and less what another outcome pays.
 *
 * @param lines what is added, and by what all so far is multiplied; the first is a price
 * @param rounding how the end of the lines becomes whole pence; null where no line multiplies
 * @param splits whether that is split over the parts, rather than paid for each
 * @param less the outcome of the same journey whose payment is taken off, never below zero; null
 *     for none
 * @param sharedBy the ratio in proportion to which the price is one sum for all groups; null where
 *     each is paid it
 */
public record PaymentRule(
        String name,
        List<String> outcomes,
        List<Line> lines,
        @Nullable Rounding rounding,
        boolean splits,
        @Nullable String less,
        @Nullable String sharedBy,
        Source source) {

    /** The most times that a price is paid, where no other is written. */
    public static final long MOST = 1_000_000;

    public PaymentRule {
        outcomes = List.copyOf(outcomes);
        lines = List.copyOf(lines);
    }

    /** The price that everything begins with. */
    public Price price() {
        return (Price) lines.getFirst();
    }

    /** One line, which is asked on the day of the result. */
    public sealed interface Line {

        /** Where it counts only if this is a yes; null where it counts always. */
        @Nullable Condition where();

        Source source();
    }

    /**
     * Adds a price.
     *
     * @param each what the price is added for each of; null where it is added once
     */
    public record Price(Cell cell, @Nullable Each each, @Nullable Condition where, Source source)
            implements Line {}

    /**
     * Multiplies all that was reckoned so far.
     *
     * @param least below which it does not fall, as a share of one; null for no bound
     * @param most above which it does not rise; null for no bound
     */
    public record Factor(
            Share share,
            @Nullable Ratio least,
            @Nullable Ratio most,
            @Nullable Condition where,
            Source source)
            implements Line {}

    /**
     * A cell of a table of prices, or of numbers.
     *
     * @param row the word that chooses the row
     * @param column the word that chooses the column; null where there is only one
     */
    public record Cell(String table, CodeNode row, @Nullable CodeNode column) {}

    /** How many times a price is paid. */
    public sealed interface Each {

        /** The most that are paid. */
        long most();

        /**
         * A number of a client, never below zero.
         *
         * @param said the number as it is written
         */
        record Of(NumberNode number, String said, long most) implements Each {}

        /**
         * Each whole hundredth of a ratio of a group above a threshold.
         *
         * @param ratio the name that the outcome gives it
         * @param above the threshold, in whole hundredths
         */
        record Percent(String ratio, int above, long most) implements Each {}
    }

    /** By what is multiplied. */
    public sealed interface Share {

        /** So many hundredths, of a table, with figures after the point. */
        record Listed(Cell cell) implements Share {}

        /**
         * So many hundredths.
         *
         * @param said the number as it is written
         */
        record Percent(NumberNode number, String said) implements Share {}

        /**
         * So many out of so many; all, where there are none to be had.
         *
         * @param said the numbers as they are written
         */
        record OutOf(NumberNode number, NumberNode all, String said) implements Share {}
    }

    /** How an exact amount becomes whole pence. */
    public enum Rounding {
        NEAREST("to the nearest penny"),
        DOWN("down to the penny"),
        UP("up to the penny");

        private final String words;

        Rounding(String words) {
            this.words = words;
        }

        /** The words of the language for it; half a penny goes up to the nearest. */
        public String words() {
            return words;
        }
    }
}
