package org.meed.engine.price;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Journey;
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
                priced.add(price(result, rule, determination));
            }
        }
        return priced;
    }

    private OutcomeRule outcome(Result result) {
        return plan.outcomes().get(result.outcome());
    }

    private Priced price(Result result, PaymentRule rule, Determination determination) {
        PriceTable table = table(rule.table(), journey(result, determination).start());
        String outcome = outcome(result).name();
        List<Step> steps = new ArrayList<>();
        steps.add(listed(table, outcome, result.band()));
        if (rule.steps() != null) {
            int units = Math.toIntExact(result.units());
            Money all = steps.getLast().amount().times(units);
            steps.add(
                    new Step(
                            "for %s whole percent of %s above %s"
                                    .formatted(units, rule.steps().ratio(), rule.steps().above()),
                            all));
        }
        if (rule.splits()) {
            int parts = outcome(result).parts().size();
            Money share = steps.getLast().amount().splitEvenly(parts).get(result.part());
            steps.add(new Step("part %s of %s".formatted(result.part() + 1, parts), share));
        }
        if (rule.less() != null) {
            less(rule.less(), result, determination, steps);
        }
        return new Priced(result, rule, table, steps);
    }

    /** The price in the table: nothing, and said so, where the word that chooses it is no band. */
    private static Step listed(PriceTable table, String outcome, String band) {
        Money price = table.findPrice(outcome, band);
        return price == null
                ? new Step("no price of %s for band '%s'".formatted(outcome, band), Money.ZERO)
                : new Step("price of %s for band %s".formatted(outcome, band), price);
    }

    /** Takes off what another outcome of the same journey pays, never below zero. */
    private void less(String other, Result result, Determination determination, List<Step> steps) {
        PaymentRule rule = Objects.requireNonNull(rules.get(other));
        for (Result paid : determination.results()) {
            if (paid.journey() == result.journey()
                    && outcome(paid).name().equals(other)
                    && paid.verdict() instanceof Verdict.Achieved) {
                Money off = price(paid, rule, determination).amount();
                Money left = steps.getLast().amount().minus(off).floorAtZero();
                steps.add(new Step("less %s that %s pays".formatted(off, other), left));
            }
        }
    }

    private static Journey journey(Result result, Determination determination) {
        return determination.journeys().get(result.journey() - 1);
    }

    /** The table that holds for a journey that starts on a day: the latest begun. */
    private PriceTable table(String name, int day) {
        PriceTable held = null;
        for (PriceTable table : plan.priceTables()) {
            if (table.name().equals(name)
                    && table.from() <= day
                    && (held == null || table.from() >= held.from())) {
                held = table;
            }
        }
        return Objects.requireNonNull(held, () -> "no prices " + name);
    }
}
