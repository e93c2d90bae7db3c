package org.meed.engine.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;

/** Which groups have one sum. */
class AllocationTest {

    private static final String FRAMEWORK =
            """
            ---
            id: uplifted
            title: Uplifted
            version: "1"
            language: "1"
            in force: 2012-04-01 to 2016-04-01
            currency: GBP
            area: nowhere
            domains: [recovery]
            bands: [any]
            ---
            # Uplifted
            ## 1 All
            ```meed
            journey
              episodes joined over gaps up to: 21 days
            ```
            ```meed
            group areas
              of: journeys by area of first of journey episodes
              in each: year from 1 April
              seen: number of contacts
              settles: journey start
            ```
            ```meed
            outcome allocation
              domain: recovery
              stage: final
              for each: group areas
              weight: share of seen
              met: weight is at least 0 percent
              otherwise: none
            ```
            ```meed
            table price
              kind: prices
              from: 2012-04-01
              standing: illustrative
              source: "made up"
              | outcome    | any     |
              | allocation | 1000.00 |
            ```
            ```meed
            table uplift
              kind: numbers
              from: 2012-04-01
              standing: illustrative
              source: "made up"
              | what | percent |
              | sum  | 100     |
            ```
            ```meed
            table uplift
              kind: numbers
              from: 2013-04-01
              standing: illustrative
              source: "made up"
              | what | percent |
              | sum  | 110     |
            ```
            ```meed
            payment divided
              for: allocation
              pays: price for "any", shared by weight
              times: uplift by "sum" percent
              rounded: down to the penny
            ```
            """;

    private static final String HISTORY =
            """
            | episodes | client | area | started    |
            |          | ann    | dale | 2012-05-01 |
            |          | ben    | hill | 2012-05-01 |
            |          | cat    | dale | 2013-05-01 |
            |          | dan    | hill | 2013-05-01 |

            | contacts | client | date       |
            |          | ann    | 2012-05-02 |
            |          | ben    | 2012-05-02 |
            |          | cat    | 2013-05-02 |
            |          | dan    | 2013-05-02 |
            |          | dan    | 2013-05-03 |
            |          | dan    | 2013-05-04 |
            """;

    @Test
    void groups_before_and_after_a_further_table_is_followed_by_another_have_sums_of_their_own() {
        FrameworkReading reading = FrameworkReader.read(FRAMEWORK);
        assertThat(reading.problems()).isEmpty();
        Framework framework = Objects.requireNonNull(reading.framework());
        History history = SmallHistory.of(HISTORY);
        int known = Days.parse("2014-05-01");
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<Determination> groups =
                new GroupDriver(framework.plan())
                        .determine(
                                IntStream.range(0, history.clientCount())
                                        .mapToObj(one ->
                                                driver.determine(history.knownOn(one, known)))
                                        .toList(),
                                history,
                                known);
        List<String> paid = new ArrayList<>();
        List<List<Priced>> priced = new Statements(framework, history).price(groups);
        for (int i = 0; i < groups.size(); i++) {
            for (Priced one : priced.get(i)) {
                paid.add(groups.get(i).client() + " " + one.amount());
            }
        }

        assertThat(paid)
                .containsExactlyInAnyOrder(
                        "dale-2012-04-01 500.00",
                        "hill-2012-04-01 500.00",
                        "dale-2013-04-01 275.00",
                        "hill-2013-04-01 825.00");
    }
}
