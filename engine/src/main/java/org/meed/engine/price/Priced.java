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

    /** The same with further steps behind its own. */
    public Priced and(List<Step> further) {
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
