package org.meed.engine.price;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.money.Money;
import org.meed.engine.ratio.Ratio;

/**
 * What an achieved result pays, and why: the amount is the last of its steps and nothing else.
 *
 * @param table the price table that held
 * @param steps from the price in the table to what is paid, those of limits last
 * @param gaps what its lines asked for and the tables do not hold, or is not known; mostly none
 */
public record Priced(
        Result result, PaymentRule rule, PriceTable table, List<Step> steps, List<String> gaps) {

    public Priced {
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "A price without a step explains nothing: rule (%s).".formatted(rule.name()));
        }
        if (!steps.getLast().pence().below().equals(BigInteger.ONE)) {
            throw new IllegalArgumentException(
                    "A price ends in whole pence, not at (%s): rule (%s)."
                            .formatted(steps.getLast().pence(), rule.name()));
        }
    }

    /** What is paid. */
    public Money amount() {
        return Money.of(steps.getLast().pence().above());
    }

    /** The same of another provider. */
    Priced of(String provider) {
        return new Priced(result.of(provider), rule, table, steps, gaps);
    }

    /**
     * What one result pays to several providers, as one: the steps that they share, then those of
     * each, then what they come to.
     *
     * @param shares at least one
     */
    public static Priced together(List<Priced> shares) {
        Priced first = shares.getFirst();
        if (shares.size() == 1) {
            return first;
        }
        int common = 0;
        while (allHave(shares, common, first)) {
            common++;
        }
        List<Step> steps = new ArrayList<>(first.steps().subList(0, common));
        for (Priced one : shares) {
            steps.addAll(one.steps().subList(common, one.steps().size()));
        }
        Money sum = Money.sum(shares.stream().map(Priced::amount).toList());
        steps.add(new Step("all shares together", sum));
        return new Priced(first.result(), first.rule(), first.table(), steps, first.gaps());
    }

    private static boolean allHave(List<Priced> shares, int place, Priced first) {
        return shares.stream()
                .allMatch(one ->
                        place < one.steps().size()
                                && place < first.steps().size()
                                && one.steps().get(place).equals(first.steps().get(place)));
    }

    /** The same with further steps behind its own. */
    public Priced and(List<Step> further) {
        if (further.isEmpty()) {
            return this;
        }
        List<Step> all = new ArrayList<>(steps);
        all.addAll(further);
        return new Priced(result, rule, table, all, gaps);
    }

    /**
     * A step of a price.
     *
     * @param words what it does, in plain words
     * @param pence the amount after it, exactly
     */
    public record Step(String words, Ratio pence) {

        /** Figures after the point of an amount that is not rounded yet. */
        private static final int FIGURES = 8;

        public Step(String words, Money amount) {
            this(words, Ratio.of(amount.pence(), 1));
        }

        /**
         * The amount after it in pounds: with two figures after the point, or before it is rounded
         * with as many as it has; where they have no end, with the first of them and dots.
         */
        public String amount() {
            BigDecimal above = new BigDecimal(pence.above()).movePointLeft(2);
            BigDecimal below = new BigDecimal(pence.below());
            BigDecimal shown = above.divide(below, FIGURES, RoundingMode.DOWN);
            if (shown.multiply(below).compareTo(above) != 0) {
                return shown + "...";
            }
            BigDecimal figures = shown.stripTrailingZeros();
            return (figures.scale() < 2 ? figures.setScale(2) : figures).toPlainString();
        }
    }
}
