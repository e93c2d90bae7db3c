package org.meed.engine.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.cases.Budgeted;
import org.meed.engine.determine.Asked;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.ResultKey;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.Standing;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.LimitRule.Amount;
import org.meed.engine.framework.plan.LimitRule.AtTheEnd;
import org.meed.engine.framework.plan.LimitRule.Group;
import org.meed.engine.history.Texts;
import org.meed.engine.money.Money;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Periods;

/**
 * What holds of every limit, whatever is claimed, in whatever order.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class LimitsPropertiesTest {

    private static final long SEED = Long.getLong("meed.seed", 20120401L);
    private static final Plan PLAN = Budgeted.with().plan();
    private static final int FIRST = Days.parse("2012-04-01");
    private static final int KNOWN = Days.parse("2014-06-15");

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "Random limits of seed %d%n", SEED);
    }

    static IntStream rounds() {
        return IntStream.range(0, 200);
    }

    private static <T> T one(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }

    private static LimitRule limit(String name, List<AtTheEnd> ends, Random chance) {
        AtTheEnd end = one(ends, chance);
        boolean whole = end != AtTheEnd.CARRY_OVER && chance.nextInt(3) == 0;
        Periods periods =
                Periods.parse(one(List.of("year from 1 April", "quarter", "month"), chance))
                        .orElseThrow();
        List<Group> groups = new ArrayList<>(List.of(Group.values()));
        Collections.shuffle(groups, chance);
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i <= (whole ? 0 : chance.nextInt(2)); i++) {
            Money money = new Money(chance.nextInt(5) == 0 ? 0 : chance.nextInt(40_000));
            amounts.add(new Amount(FIRST + i * 400, money, Standing.ILLUSTRATIVE, "random"));
        }
        return new LimitRule(
                name,
                List.of("seen"),
                groups.subList(0, chance.nextInt(3)),
                whole ? null : periods,
                amounts,
                null,
                end,
                new Source("4", 1));
    }

    private static Plan with(List<LimitRule> limits) {
        return new Plan(
                PLAN.inForce(),
                PLAN.journey(),
                PLAN.outcomes(),
                PLAN.exclusions(),
                PLAN.payments(),
                limits,
                PLAN.contracting(),
                PLAN.parameters(),
                PLAN.codeLists(),
                PLAN.columnMaps(),
                PLAN.valueTables(),
                PLAN.priceTables(),
                PLAN.numberTables());
    }

    /** Claims settled from one day up to another, of clients with a number from one on. */
    private static List<Claim> claims(int count, int number, int from, int to, Random chance) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int settled = from + chance.nextInt(to - from);
            Result result =
                    new Result(
                            1 + i % 2,
                            0,
                            1,
                            0,
                            new Verdict.Achieved(settled, settled),
                            List.of(),
                            one(List.of("north", "south"), chance),
                            one(List.of("hill", "dale"), chance),
                            List.of(Asked.price("", "low", 1)));
            Money price = new Money(chance.nextInt(8) == 0 ? 0 : chance.nextInt(20_000));
            Priced priced =
                    new Priced(
                            result,
                            PLAN.payments().getFirst(),
                            PLAN.priceTables().getFirst(),
                            List.of(new Priced.Step("random price", price)),
                            List.of());
            claims.add(Claim.of("client-" + (number + i / 2), priced));
        }
        return claims;
    }

    private static Map<ResultKey, Priced> paid(Plan plan, int known, List<Claim> claims) {
        List<Held> within = Limits.within(plan, Contracts.none(new Texts()), known, claims);
        Map<ResultKey, Priced> paid = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            paid.put(claims.get(i).key(), within.get(i).priced());
        }
        return paid;
    }

    private static Money amount(Map<ResultKey, Priced> paid, Claim claim) {
        return Objects.requireNonNull(paid.get(claim.key())).amount();
    }

    private static List<Object> group(Claim claim, LimitRule rule) {
        Result result = claim.priced().result();
        List<Object> group = new ArrayList<>();
        for (Group each : rule.forEach()) {
            switch (each) {
                case CLIENT -> group.add(claim.key().client());
                case JOURNEY -> group.add(claim.key().client() + " " + result.journey());
                case PROVIDER -> group.add(result.provider());
                case AREA -> group.add(result.area());
                case OUTCOME -> group.add("seen");
            }
        }
        return group;
    }

    private static DateRange period(int day, LimitRule rule) {
        return rule.inEach() == null ? new DateRange(Days.FIRST, Days.LAST) : rule.inEach().of(day);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void no_cap_is_exceeded_and_nothing_is_held_back_that_fits(int round) {
        Random chance = new Random(SEED + round);
        LimitRule rule = limit("it", List.of(AtTheEnd.STOP, AtTheEnd.PRO_RATA), chance);
        List<Claim> claims = claims(60, 0, FIRST, KNOWN, chance);
        Map<ResultKey, Priced> paid = paid(with(List.of(rule)), KNOWN, claims);
        Map<Object, Money> asked = new HashMap<>();
        Map<Object, Money> given = new HashMap<>();
        Map<Object, Money> most = new HashMap<>();
        for (Claim claim : claims) {
            DateRange period = period(claim.settled(), rule);
            Object key = List.of(group(claim, rule), period);
            Money amount = amount(paid, claim);
            assertThat(amount).isBetween(Money.ZERO, claim.priced().amount());
            asked.merge(key, claim.priced().amount(), Money::plus);
            given.merge(key, amount, Money::plus);
            most.put(key, rule.on(period.start()).money());
        }
        given.forEach((key, money) ->
                assertThat(money)
                        .as("seed %d, round %d, %s", SEED, round, rule)
                        .isEqualTo(
                                Objects.requireNonNull(most.get(key))
                                        .atMost(asked.getOrDefault(key, Money.ZERO))));
    }

    /** Goes from period to period, as one who pays each when it ends. */
    @ParameterizedTest
    @MethodSource("rounds")
    void no_period_pays_more_than_its_amount_when_claims_are_carried_over(int round) {
        Random chance = new Random(SEED - round);
        LimitRule rule = limit("it", List.of(AtTheEnd.CARRY_OVER), chance);
        List<Claim> claims = claims(60, 0, FIRST, KNOWN, chance);
        Map<Object, Money> before = new HashMap<>();
        Map<Object, Money> asked = new HashMap<>();
        DateRange period = period(FIRST, rule);
        while (period.start() <= KNOWN) {
            int last = Math.min(KNOWN, period.end() - 1);
            DateRange now = period;
            List<Claim> soFar = claims.stream().filter(c -> c.settled() <= last).toList();
            Map<ResultKey, Priced> paid = paid(with(List.of(rule)), last, soFar);
            Map<Object, Money> given = new HashMap<>();
            for (Claim claim : soFar) {
                given.merge(group(claim, rule), amount(paid, claim), Money::plus);
                if (now.contains(claim.settled())) {
                    asked.merge(group(claim, rule), claim.priced().amount(), Money::plus);
                }
            }
            given.forEach((group, money) -> {
                Money had = before.getOrDefault(group, Money.ZERO);
                Money open = asked.getOrDefault(group, Money.ZERO).minus(had);
                assertThat(money.minus(had))
                        .as("seed %d, round %d, %s, %s", SEED, round, rule, now)
                        .isEqualTo(rule.on(now.start()).money().atMost(open));
            });
            before.putAll(given);
            period = period(period.end(), rule);
        }
    }

    private static List<LimitRule> several(Random chance) {
        List<LimitRule> limits = new ArrayList<>();
        for (int i = 0; i < 1 + chance.nextInt(3); i++) {
            limits.add(limit("limit-" + i, List.of(AtTheEnd.STOP, AtTheEnd.PRO_RATA), chance));
        }
        if (chance.nextBoolean()) {
            limits.add(limit("last", List.of(AtTheEnd.CARRY_OVER), chance));
        }
        return limits;
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void the_order_of_the_clients_changes_nothing(int round) {
        Random chance = new Random(SEED + 1000 + round);
        Plan plan = with(several(chance));
        List<Claim> claims = claims(50, 0, FIRST, FIRST + 20, chance);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, chance);

        assertThat(paid(plan, KNOWN, shuffled))
                .as("seed %d, round %d", SEED, round)
                .isEqualTo(paid(plan, KNOWN, claims));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void what_is_settled_later_changes_nothing_that_was_settled_before(int round) {
        Random chance = new Random(SEED + 2000 + round);
        Plan plan = with(several(chance));
        int then = FIRST + 1 + chance.nextInt(KNOWN - FIRST - 1);
        List<Claim> before = claims(40, 0, FIRST, then, chance);
        List<Claim> all = new ArrayList<>(claims(40, 1000, then, KNOWN + 1, chance));
        all.addAll(before);
        Map<ResultKey, Priced> with = paid(plan, KNOWN, all);

        paid(plan, KNOWN, before)
                .forEach((key, priced) ->
                        assertThat(with.get(key))
                                .as("seed %d, round %d, %s", SEED, round, key)
                                .isEqualTo(priced));
    }

    /**
     * A carried piece asks the limits behind on a later day; none of them is exceeded all the same.
     */
    @ParameterizedTest
    @MethodSource("rounds")
    void no_limit_of_several_is_exceeded_whatever_stands_before_it(int round) {
        Random chance = new Random(SEED + 3000 + round);
        List<LimitRule> limits = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            limits.add(limit("limit-" + i, List.of(AtTheEnd.values()), chance));
        }
        List<Claim> claims = claims(60, 0, FIRST, KNOWN, chance);
        Map<ResultKey, Priced> paid = paid(with(limits), KNOWN, claims);
        for (LimitRule rule : limits) {
            Map<Object, Money> given = new HashMap<>();
            for (Claim claim : claims) {
                Money amount = amount(paid, claim);
                assertThat(amount).isBetween(Money.ZERO, claim.priced().amount());
                given.merge(group(claim, rule), amount, Money::plus);
            }
            Money most = Money.ZERO;
            DateRange period = period(FIRST, rule);
            while (period.start() <= KNOWN) {
                most = most.plus(rule.on(period.start()).money());
                period =
                        period.end() == Days.LAST
                                ? new DateRange(Days.LAST, Days.LAST)
                                : period(period.end(), rule);
            }
            for (Money money : given.values()) {
                assertThat(money).as("seed %d, round %d", SEED, round).isLessThanOrEqualTo(most);
            }
        }
    }
}
