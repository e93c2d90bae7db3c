package org.meed.engine.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.framework.plan.ContractSum;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.money.Money;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Periods;

/**
 * What holds of shares, contracts and allocations, whatever is agreed with whom.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class ContractPropertiesTest {

    private static final long SEED = Long.getLong("meed.seed", 20120401L);
    private static final int FIRST = Days.parse("2012-04-01");
    private static final int KNOWN = Days.parse("2015-06-15");
    private static final List<String> PROVIDERS = List.of("north", "south", "west", "");
    private static final List<String> NAMED = List.of("north", "south", "west");

    private static final String FRAMEWORK =
            """
            ---
            id: random
            title: Random
            version: "1"
            language: "1"
            in force: 2012-04-01 to 2016-04-01
            currency: GBP
            area: nowhere
            domains: [recovery]
            bands: [any]
            ---
            # Random
            ## 1 All
            ```meed
            journey
              episodes joined over gaps up to: 21 days
            outcome completion
              domain: recovery
              stage: final
              for each: journey
              met: journey is closed
              on: journey end
              otherwise: never on journey start, when not journey start is known
            table price
              kind: prices
              from: 2012-04-01
              standing: illustrative
              source: "random"
              | outcome    | any    |
              | completion | PRICE |
            payment plain
              for: completion
              pays: price for "any"
            RULES
            ```
            """;

    private static final String LIMIT =
            """
            limit risk
              of: every outcome
              for each: provider
              in each: year from 1 April
              to: at risk of contracts
              at the end: END
            """;

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "Random contracts of seed %d%n", SEED);
    }

    static IntStream rounds() {
        return IntStream.range(0, 60);
    }

    private static <T> T one(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }

    private static Framework framework(String share, String limit, Random chance) {
        Money price = new Money(chance.nextInt(100_000));
        String rules = "share between\n  of: completion\n  between: %s\n".formatted(share) + limit;
        String text = FRAMEWORK.replace("PRICE", price.toString()).replace("RULES", rules.strip());
        FrameworkReading reading = FrameworkReader.read(blocks(text));
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.framework());
    }

    /** Each rule in a fence of its own. */
    private static String blocks(String text) {
        return text.replaceAll("(?m)^(outcome|table|payment|share|limit) ", "```\n\n```meed\n$1 ");
    }

    private static History history(Random chance) {
        HistoryBuilder builder = new HistoryBuilder();
        RowReader episodes =
                reader(builder, Tables.EPISODES, "client,provider,area,started,discharged");
        int line = 2;
        for (int client = 0; client < 8; client++) {
            int day = FIRST + chance.nextInt(700);
            for (int i = 0; i <= chance.nextInt(4); i++) {
                int end = day + chance.nextInt(90);
                String provider = one(PROVIDERS, chance);
                String area = one(List.of("hill", "dale"), chance);
                List<String> cells =
                        List.of("c" + client, provider, area, Days.text(day), Days.text(end));
                episodes.add(line++, cells);
                day = end - 5 + chance.nextInt(40);
            }
        }
        RowReader contracts =
                reader(builder, Tables.CONTRACTS, "provider,area,lead,share,from,to,value,at_risk");
        for (int i = 0; i < 6; i++) {
            int from = FIRST - 300 + chance.nextInt(1_200);
            int to = from + chance.nextInt(500);
            contracts.add(
                    i + 2,
                    "%s,%s,%s,%s,%s,%s,%s,0.%s"
                            .formatted(
                                    one(NAMED, chance),
                                    one(List.of("", "", "hill"), chance),
                                    one(PROVIDERS, chance),
                                    one(List.of("", "0", "0.1", "0.333", "1"), chance),
                                    Days.text(from),
                                    chance.nextBoolean() ? "" : Days.text(to),
                                    new Money(chance.nextInt(200_000)),
                                    chance.nextInt(1_000))
                            .split(",", -1));
        }
        History history = builder.build();
        assertThat(history.notices()).allMatch(one -> one.code().equals("contract-cut-short"));
        return history;
    }

    private static RowReader reader(HistoryBuilder builder, Table table, String header) {
        return builder.reader(table, table.name(), List.of(header.split(",")));
    }

    private static List<Determination> determined(Framework framework, History history) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        return IntStream.range(0, history.clientCount())
                .mapToObj(client -> driver.determine(history.knownOn(client, KNOWN)))
                .toList();
    }

    static List<String> shares() {
        return List.of(
                "the providers of the journey, by days",
                "the providers of the journey, in equal parts",
                "lead and sub-contractor, by contract share");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void shares_add_up_to_what_is_divided_and_each_provider_has_one(int round) {
        Random chance = new Random(SEED + round);
        History history = history(chance);
        Framework framework = framework(one(shares(), chance), "", chance);
        Pricer pricer = new Pricer(framework.plan());
        List<Determination> all = determined(framework, history);
        List<List<Priced>> divided = new Statements(framework, history).price(all);
        for (int i = 0; i < all.size(); i++) {
            for (Priced whole : pricer.price(all.get(i))) {
                List<Priced> shares =
                        divided.get(i).stream()
                                .filter(one -> one.result().journey() == whole.result().journey())
                                .toList();
                assertThat(Money.sum(shares.stream().map(Priced::amount).toList()))
                        .isEqualTo(whole.amount());
                assertThat(Priced.together(shares).amount()).isEqualTo(whole.amount());
                assertThat(shares.stream().map(one -> one.result().provider()))
                        .doesNotHaveDuplicates();
                assertThat(shares).noneMatch(one -> one.amount().isNegative());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void no_provider_is_paid_more_in_a_year_than_its_contracts_put_at_risk(int round) {
        Random chance = new Random(SEED - round);
        History history = history(chance);
        String end = one(List.of("stop", "pro rata"), chance);
        Framework framework = framework(one(shares(), chance), LIMIT.replace("END", end), chance);
        Contracts contracts = Contracts.of(framework.id(), history, KNOWN);
        Periods years = Periods.parse("year from 1 April").orElseThrow();
        Map<String, Map<DateRange, Money>> paid = new HashMap<>();
        for (List<Priced> some :
                new Statements(framework, history).price(determined(framework, history))) {
            for (Priced priced : some) {
                int settled = Claim.of("any", priced).settled();
                paid.computeIfAbsent(priced.result().provider(), _ -> new HashMap<>())
                        .merge(years.of(settled), priced.amount(), Money::plus);
            }
        }
        paid.forEach((provider, byYear) ->
                byYear.forEach((year, amount) ->
                        assertThat(amount)
                                .isLessThanOrEqualTo(
                                        contracts.in(year, provider, ContractSum.AT_RISK))));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whole_instalments_differ_by_a_penny_at_most_and_what_is_safe_and_at_risk_is_all(
            int round) {
        Random chance = new Random(SEED * 4 + round);
        for (Contract contract : Contracts.of("any", history(chance), KNOWN).all()) {
            for (ContractSum sum : ContractSum.values()) {
                List<Money> due =
                        contract.instalments(sum, 1, KNOWN).stream()
                                .filter(Instalment::isWhole)
                                .map(Instalment::amount)
                                .toList();
                assertThat(due)
                        .allMatch(one -> Math.abs(one.pence() - due.getFirst().pence()) <= 1);
            }
            assertThat(known(contract, ContractSum.SAFE).plus(known(contract, ContractSum.AT_RISK)))
                    .isEqualTo(known(contract, ContractSum.VALUE));
        }
    }

    private static Money known(Contract contract, ContractSum sum) {
        return Objects.requireNonNull(contract.of(sum));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void no_day_of_a_provider_is_paid_twice_and_each_at_its_share_of_its_months(int round) {
        Random chance = new Random(SEED * 5 + round);
        Set<List<Object>> days = new HashSet<>();
        for (Contract contract : Contracts.of("any", history(chance), KNOWN).all()) {
            int months = chance.nextBoolean() ? 1 : 3;
            for (Instalment one : contract.instalments(ContractSum.VALUE, months, KNOWN)) {
                for (int day = one.held().start(); day < one.held().end(); day++) {
                    assertThat(contract.holdsOn(day)).isTrue();
                    assertThat(
                                    days.add(
                                            List.of(
                                                    contract.provider(),
                                                    contract.area(),
                                                    contract.lead(),
                                                    day)))
                            .isTrue();
                }
                long exact = one.whole().pence() * one.heldFor();
                long off = one.amount().pence() * one.length() - exact;
                assertThat(Math.abs(off)).isLessThan(one.length());
            }
        }
    }
}
