package org.meed.engine.price;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced.Step;

/**
 * Prices what is determined of a client, before limits are asked, which {@link Statements} does.
 * Stateless; every amount is the end of an explained {@link Priced}.
 */
public final class Pricer {

    private final Plan plan;
    private final Map<String, PaymentRule> rules = new HashMap<>();

    public Pricer(Plan plan) {
        this.plan = plan;
        for (PaymentRule rule : plan.payments()) {
            rule.outcomes().forEach(outcome -> rules.put(outcome, rule));
        }
    }

    /**
     * What each achieved result pays, in the order of the results; results that no payment is for
     * are left out.
     */
    public List<Priced> price(Determination determination) {
        List<Priced> priced = new ArrayList<>();
        for (Result result : determination.results()) {
            PaymentRule rule = rules.get(outcome(result).name());
            if (rule != null && result.verdict() instanceof Verdict.Achieved) {
                int start = determination.journeys().get(result.journey() - 1).start();
                priced.add(price(result, rule, start, determination.results()));
            }
        }
        return priced;
    }

    /**
     * What one achieved result pays; null when no payment is for it.
     *
     * @param start the day on which its journey starts
     * @param results at least the achieved ones of that journey
     */
    public @Nullable Priced price(Result result, int start, List<Result> results) {
        PaymentRule rule = rules.get(outcome(result).name());
        return rule == null ? null : price(result, rule, start, results);
    }

    private OutcomeRule outcome(Result result) {
        return plan.outcomes().get(result.outcome());
    }

    private Priced price(Result result, PaymentRule rule, int start, List<Result> results) {
        OutcomeRule outcome = outcome(result);
        Reckoning reckoning = new Reckoning(plan, start, outcome.name());
        for (int line = 0; line < rule.lines().size(); line++) {
            reckoning.add(rule.lines().get(line), result.asked().get(line));
        }
        reckoning.round(rule.rounding());
        List<Step> steps = reckoning.steps();
        if (rule.splits()) {
            int parts = outcome.partCount();
            Money share = reckoning.amount().splitEvenly(parts).get(result.part());
            steps.add(new Step("part " + (result.part() + 1) + " of " + parts, share));
        }
        if (rule.less() != null) {
            less(rule.less(), result, start, results, steps);
        }
        PriceTable table = plan.prices(rule.price().cell().table(), start);
        return new Priced(result, rule, table, steps, reckoning.gaps());
    }

    /**
     * Takes off the price of another outcome of the same journey, never below zero: whatever of
     * that is another provider's or another scheme's, or is cut by a limit.
     */
    private void less(
            String other, Result result, int start, List<Result> results, List<Step> steps) {
        PaymentRule rule = Objects.requireNonNull(rules.get(other));
        for (Result paid : results) {
            if (paid.journey() == result.journey()
                    && outcome(paid).name().equals(other)
                    && paid.verdict() instanceof Verdict.Achieved) {
                Money off = price(paid, rule, start, results).amount();
                Money sofar = new Money(steps.getLast().pence().above().longValueExact());
                Money left = sofar.minus(off).floorAtZero();
                steps.add(new Step("less %s, the price of %s".formatted(off, other), left));
            }
        }
    }
}
