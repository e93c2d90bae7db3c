package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/** What holds of the money of every statement. */
final class Paying {

    private final Plan plan;
    private final Proving.Determined determined;
    private final String about;

    Paying(Plan plan, Proving.Determined determined, String about) {
        this.plan = plan;
        this.determined = determined;
        this.about = about;
    }

    /** Of what, and what would be paid without limits. */
    private record Paid(String client, Priced priced, Money unlimited) {}

    private List<Paid> paid() {
        List<Paid> paid = new ArrayList<>();
        for (int i = 0; i < determined.determinations().size(); i++) {
            List<Priced> free = determined.free().get(i);
            List<Priced> within = determined.paid().get(i);
            assertThat(within).as(about).hasSameSizeAs(free);
            for (int j = 0; j < free.size(); j++) {
                String client = determined.determinations().get(i).client();
                paid.add(new Paid(client, within.get(j), free.get(j).amount()));
            }
        }
        return paid;
    }

    /** Only what is achieved, each once, never less than nothing or more than without limits. */
    void each_achieved_result_is_paid_once() {
        Set<List<Object>> seen = new HashSet<>();
        for (Paid one : paid()) {
            Result result = one.priced().result();
            assertThat(result.verdict()).as(about).isInstanceOf(Verdict.Achieved.class);
            assertThat(
                            seen.add(
                                    List.of(
                                            one.client(),
                                            result.journey(),
                                            result.outcome(),
                                            result.provider(),
                                            result.run(),
                                            result.part())))
                    .as("%s: %s twice", about, result)
                    .isTrue();
            assertThat(one.priced().amount()).as(about).isBetween(Money.ZERO, one.unlimited());
        }
    }

    /**
     * What is split comes to the whole when every part is earned, and never to more; and where
     * nothing is made of a price, that is the price in the table.
     */
    void the_parts_of_a_price_add_up_to_it() {
        Map<List<Object>, List<Paid>> wholes = new HashMap<>();
        for (Paid one : undivided()) {
            if (one.priced().rule().splits()) {
                Result result = one.priced().result();
                wholes.computeIfAbsent(
                                List.of(
                                        one.client(),
                                        result.journey(),
                                        result.outcome(),
                                        whole(one.priced())),
                                _ -> new ArrayList<>())
                        .add(one);
            }
        }
        for (List<Paid> parts : wholes.values()) {
            Priced first = parts.getFirst().priced();
            String outcome = plan.outcomes().get(first.result().outcome()).name();
            int many = plan.outcomes().get(first.result().outcome()).parts().size();
            Money sum = Money.sum(parts.stream().map(Paid::unlimited).toList());
            assertThat(sum).as("%s: %s", about, outcome).isLessThanOrEqualTo(whole(first));
            if (parts.size() == many) {
                assertThat(sum).as("%s: %s", about, outcome).isEqualTo(whole(first));
            }
        }
    }

    /** What is paid before it is divided between providers, and before limits. */
    private List<Paid> undivided() {
        Pricer pricer = new Pricer(plan);
        return determined.determinations().stream()
                .flatMap(one ->
                        pricer.price(one).stream()
                                .map(priced -> new Paid(one.client(), priced, priced.amount())))
                .toList();
    }

    /** What the shares of a result are made of: the step before they are. */
    private Money whole(Priced priced) {
        Priced.Step step = priced.steps().get(priced.steps().size() - 2);
        assertThat(step.pence().below()).as("%s: whole pence", about).isEqualTo(BigInteger.ONE);
        Money whole = new Money(step.pence().above().longValueExact());
        PaymentRule.Price price = priced.rule().price();
        if (priced.rule().lines().size() == 1
                && price.each() == null
                && price.cell().row() instanceof CodeNode.ThisOutcome) {
            String outcome = plan.outcomes().get(priced.result().outcome()).name();
            Money found = priced.table().findPrice(outcome, priced.result().band());
            assertThat(whole)
                    .as("%s: %s", about, outcome)
                    .isEqualTo(found == null ? Money.ZERO : found);
        }
        return whole;
    }

    /**
     * Each limit of a written amount, in each of its periods; after one that carries over, over
     * all.
     */
    void no_limit_is_exceeded(int known) {
        List<Paid> paid = paid();
        boolean moved = false;
        for (LimitRule rule : plan.limits()) {
            moved |= rule.atTheEnd() == LimitRule.AtTheEnd.CARRY_OVER;
            if (rule.ofContracts() == null) {
                holds(rule, paid, known, moved || rule.inEach() == null);
            }
        }
    }

    private void holds(LimitRule rule, List<Paid> paid, int known, boolean overAll) {
        Map<List<Object>, Money> given = new HashMap<>();
        Map<List<Object>, Money> most = new HashMap<>();
        for (Paid one : paid) {
            Result result = one.priced().result();
            int settled = settled(result);
            boolean asks = rule.outcomes().contains(plan.outcomes().get(result.outcome()).name());
            if (asks) {
                List<Object> key = new ArrayList<>(group(one, rule));
                key.add(overAll ? "" : Objects.requireNonNull(rule.inEach()).of(settled));
                given.merge(key, one.priced().amount(), Money::plus);
                most.merge(
                        key,
                        overAll
                                ? upTo(rule, settled, known)
                                : rule.on(start(rule, settled)).money(),
                        Paying::greater);
            }
        }
        given.forEach((key, money) ->
                assertThat(money)
                        .as("%s: %s, %s", about, rule.name(), key)
                        .isLessThanOrEqualTo(Objects.requireNonNull(most.get(key))));
    }

    private static int start(LimitRule rule, int day) {
        return Objects.requireNonNull(rule.inEach()).of(day).start();
    }

    private static Money greater(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static int settled(Result result) {
        Verdict.Achieved achieved = (Verdict.Achieved) result.verdict();
        return Math.max(achieved.due(), result.evidenceKnownFrom());
    }

    /** What all periods of a limit come to from that of a day on, up to the known date. */
    private static Money upTo(LimitRule rule, int from, int known) {
        if (rule.inEach() == null) {
            return rule.on(Days.FIRST).money();
        }
        Money most = Money.ZERO;
        DateRange period = rule.inEach().of(from);
        while (period.start() <= known) {
            most = most.plus(rule.on(period.start()).money());
            period = rule.inEach().of(period.end());
        }
        return most;
    }

    private List<Object> group(Paid one, LimitRule rule) {
        List<Object> group = new ArrayList<>();
        Result result = one.priced().result();
        for (LimitRule.Group each : rule.forEach()) {
            switch (each) {
                case CLIENT -> group.add(one.client());
                case JOURNEY -> group.add(one.client() + " " + result.journey());
                case PROVIDER -> group.add(result.provider());
                case AREA -> group.add(result.area());
                case OUTCOME -> group.add(result.outcome());
            }
        }
        return group;
    }
}
