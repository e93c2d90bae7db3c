package org.meed.engine.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.money.Money;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * A sum for all groups is divided to the penny, whatever is counted of each.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class AllocationPropertiesTest {

    private static final long SEED = Long.getLong("meed.seed", 20120401L);
    private static final int FIRST = Days.parse("2012-04-01");
    private static final int KNOWN = Days.parse("2015-06-15");

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
            group areas
              of: journeys by area of first of journey episodes
              in each: year from 1 April
              need: number of facts where kind is need
              settles: journey start
            outcome allocation
              domain: recovery
              stage: final
              for each: group areas
              weight: WEIGHT percent of share of need plus 33.3 percent of need per member
              met: weight is at least 0 percent
              otherwise: none
            table price
              kind: prices
              from: 2012-04-01
              standing: illustrative
              source: "random"
              | outcome    | any |
              | allocation | THIS |
            table price
              kind: prices
              from: 2013-04-01
              standing: illustrative
              source: "random"
              | outcome    | any  |
              | allocation | NEXT |
            payment divided
              for: allocation
              pays: price for "any", shared by weight
            ```
            """;

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "Random allocations of seed %d%n", SEED);
    }

    static IntStream rounds() {
        return IntStream.range(0, 60);
    }

    private static Framework framework(Random chance) {
        String text =
                FRAMEWORK
                        .replace("WEIGHT", "%s".formatted(chance.nextInt(100)))
                        .replace("THIS", new Money(chance.nextInt(100_000_000)).toString())
                        .replace("NEXT", new Money(chance.nextInt(100_000)).toString())
                        .replaceAll("(?m)^(group|outcome|table|payment) ", "```\n\n```meed\n$1 ");
        FrameworkReading reading = FrameworkReader.read(text);
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.framework());
    }

    private static History history(Random chance) {
        HistoryBuilder builder = new HistoryBuilder();
        RowReader episodes =
                builder.reader(Tables.EPISODES, "episodes", List.of("client", "area", "started"));
        RowReader facts = builder.reader(Tables.FACTS, "facts", List.of("client", "date", "kind"));
        int line = 2;
        for (int client = 0; client < 12; client++) {
            String day = Days.text(FIRST + chance.nextInt(1_000));
            episodes.add(client + 2, List.of("c" + client, "area" + chance.nextInt(7), day));
            for (int i = chance.nextInt(5); i > 0; i--) {
                facts.add(line++, List.of("c" + client, day, "need"));
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void what_groups_have_of_a_sum_adds_up_to_it(int round) {
        Random chance = new Random(SEED + round);
        Framework framework = framework(chance);
        History history = history(chance);
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<Determination> clients =
                IntStream.range(0, history.clientCount())
                        .mapToObj(client -> driver.determine(history.knownOn(client, KNOWN)))
                        .toList();
        List<Determination> groups =
                new GroupDriver(framework.plan()).determine(clients, history, KNOWN);
        Map<PriceTable, List<Priced>> paid = new HashMap<>();
        new Statements(framework, history)
                .price(groups)
                .forEach(some ->
                        some.forEach(one ->
                                paid.computeIfAbsent(one.table(), _ -> new ArrayList<>())
                                        .add(one)));
        assertThat(paid).isNotEmpty();
        paid.forEach((table, some) -> {
            boolean any = some.stream().anyMatch(one -> !one.result().weight().equals(Ratio.ZERO));
            assertThat(Money.sum(some.stream().map(Priced::amount).toList()))
                    .isEqualTo(any ? table.price("allocation", "any") : Money.ZERO);
            assertThat(some).noneMatch(one -> one.amount().isNegative());
        });
    }
}
