package org.meed.engine.price;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Share;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced.Step;
import org.meed.engine.ratio.Ratio;

/**
 * Divides a sum over the groups that are paid of it, in proportion to a ratio of each, so that what
 * they have adds up to it. Groups have one sum where all tables that it is reckoned from held for
 * each of them; others have sums of their own.
 */
final class Allocation {

    private Allocation() {}

    /** Whether a plan has any sum to divide. */
    static boolean isNeeded(Plan plan) {
        return plan.payments().stream().anyMatch(payment -> payment.sharedBy() != null);
    }

    /**
     * What has one sum: an outcome under one rule.
     *
     * @param tables those that each line of the rule takes its prices and numbers from
     */
    private record Sum(PaymentRule rule, int outcome, List<Object> tables) {
        static Sum of(Plan plan, Priced one, Determination of) {
            int start = of.journeys().get(one.result().journey() - 1).start();
            List<Object> tables = new ArrayList<>();
            for (PaymentRule.Line line : one.rule().lines()) {
                switch (line) {
                    case PaymentRule.Price price ->
                            tables.add(plan.prices(price.cell().table(), start));
                    case PaymentRule.Factor(Share.Listed(var cell), _, _, _, _) ->
                            tables.add(plan.numbers(cell.table(), start));
                    case PaymentRule.Factor _ -> {}
                }
            }
            return new Sum(one.rule(), one.result().outcome(), tables);
        }
    }

    /**
     * The same prices, those of groups that share a sum each its share.
     *
     * @param determinations of those, in the same order
     */
    static List<List<Priced>> of(
            Plan plan, List<Determination> determinations, List<List<Priced>> free) {
        Map<Sum, List<Priced>> sharing = new LinkedHashMap<>();
        for (int i = 0; i < free.size(); i++) {
            for (Priced one : free.get(i)) {
                if (one.rule().sharedBy() != null) {
                    sharing.computeIfAbsent(
                                    Sum.of(plan, one, determinations.get(i)),
                                    _ -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        IdentityHashMap<Priced, Priced> divided = new IdentityHashMap<>();
        sharing.values().forEach(some -> divide(some, divided));
        return free.stream()
                .map(some -> some.stream().map(one -> divided.getOrDefault(one, one)).toList())
                .toList();
    }

    /** The sum that all of some groups have. */
    private static Money sum(List<Priced> groups) {
        Money sum = groups.getFirst().amount();
        for (Priced group : groups) {
            if (!group.amount().equals(sum)) {
                throw new IllegalStateException(
                        "Groups share a sum that is (%s) for one and (%s) for another: rule (%s)."
                                .formatted(sum, group.amount(), group.rule().name()));
            }
        }
        return sum;
    }

    private static void divide(List<Priced> groups, IdentityHashMap<Priced, Priced> divided) {
        BigInteger below = BigInteger.ONE;
        Ratio all = Ratio.ZERO;
        for (Priced group : groups) {
            BigInteger its = group.result().weight().below();
            below = below.divide(below.gcd(its)).multiply(its);
            all = all.plus(group.result().weight());
        }
        List<BigInteger> weights = new ArrayList<>();
        for (Priced group : groups) {
            Ratio weight = group.result().weight();
            weights.add(weight.above().multiply(below.divide(weight.below())));
        }
        boolean any = weights.stream().anyMatch(weight -> weight.signum() > 0);
        Money sum = sum(groups);
        List<Money> shares =
                any
                        ? sum.splitInProportion(weights)
                        : Collections.nCopies(groups.size(), Money.ZERO);
        for (int i = 0; i < groups.size(); i++) {
            Priced group = groups.get(i);
            String words =
                    "its share of %s by %s: %s of %s over all %s groups"
                            .formatted(
                                    sum,
                                    group.rule().sharedBy(),
                                    group.result().weight().inPercent(),
                                    all.inPercent(),
                                    groups.size());
            divided.put(group, group.and(List.of(new Step(words, shares.get(i)))));
        }
    }
}
