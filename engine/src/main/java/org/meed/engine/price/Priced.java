package org.meed.engine.price;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.money.Money;

/**
 * What an achieved result pays, and why: the amount is the last of its steps and nothing else.
 *
 * @param table the price table that held
 * @param steps from the price in the table to what is paid, those of limits last
 */
public record Priced(Result result, PaymentRule rule, PriceTable table, List<Step> steps) {

    public Priced {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "A price without a step explains nothing: rule (%s).".formatted(rule.name()));
        }
    }

    /** What is paid. */
    public Money amount() {
        return steps.getLast().amount();
    }

    /** The same of another provider. */
    Priced of(String provider) {
        return new Priced(result.of(provider), rule, table, steps);
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
        return new Priced(first.result(), first.rule(), first.table(), steps);
    }

    private static boolean allHave(List<Priced> shares, int place, Priced first) {
        return shares.stream()
                .allMatch(one ->
                        place < one.steps().size()
                                && place < first.steps().size()
                                && one.steps().get(place).equals(first.steps().get(place)));
    }

    /** The same with further steps behind its own. */
    Priced and(List<Step> further) {
        if (further.isEmpty()) {
            return this;
        }
        List<Step> all = new ArrayList<>(steps);
        all.addAll(further);
        return new Priced(result, rule, table, all);
    }

    /**
     * A step of a price.
     *
     * @param words what it does, in plain words
     * @param amount the amount after it
     */
    public record Step(String words, Money amount) {}
}
