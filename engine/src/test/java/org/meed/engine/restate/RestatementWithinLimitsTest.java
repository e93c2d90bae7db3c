package org.meed.engine.restate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Budgeted;
import org.meed.engine.cases.SmallHistory;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.time.Days;

/** What changed of lines that share a limit with others. */
class RestatementWithinLimitsTest {

    private static final String BUDGET =
            """
            limit budget
              of: every outcome
              to: 150.00, illustrative, "to show it"
              at the end: stop
            """;

    private static List<List<Priced>> paid(Framework framework, History history, int known) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        return new Statements(framework.plan())
                .price(
                        IntStream.range(0, history.clientCount())
                                .mapToObj(
                                        client -> driver.determine(history.knownOn(client, known)))
                                .toList());
    }

    private static List<String> changes(
            String limit, History history, String previous, String known) {
        Framework framework = Budgeted.with(limit);
        int from = Days.parse(previous);
        int to = Days.parse(known);
        List<List<Priced>> was = paid(framework, history, from);
        List<List<Priced>> is = paid(framework, history, to);
        Restatement restatement = new Restatement(framework.plan(), history.texts());
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            String client = history.client(i);
            restatement
                    .between(
                            history.knownOn(i, from), history.knownOn(i, to), was.get(i), is.get(i))
                    .forEach(change ->
                            changes.add(
                                    "%s was %s, is %s, because %s %s"
                                            .formatted(
                                                    client,
                                                    change.was(),
                                                    change.is(),
                                                    change.because().word(),
                                                    change.evidence())));
        }
        return changes;
    }

    @Test
    void a_late_fact_takes_nothing_from_what_was_settled_before() {
        History history =
                Budgeted.history(
                        Map.of(
                                "ann", "2012-06-03 2012-06-03",
                                "ben", "2012-06-04 2012-06-04",
                                "cat", "2012-05-01 2012-07-01"));

        assertThat(changes(BUDGET, history, "2012-06-30", "2012-07-31"))
                .containsExactly("cat was 0.00, is 0.00, because late-fact [contacts:c-cat]");
    }

    @Test
    void what_a_withdrawal_sets_free_goes_to_the_next_because_of_the_limit() {
        History history =
                SmallHistory.of(
                        """
                        | episodes | client | started |
                        | e1 | ann | 2012-04-05 |
                        | e2 | ben | 2012-04-05 |

                        | contacts | client | date | recorded | retracts |
                        | a1 | ann | 2012-06-01 | 2012-06-01 | |
                        | b1 | ben | 2012-06-02 | 2012-06-02 | |
                        | w1 | ann | | 2012-07-01 | a1 |

                        | assessments | client | date | band |
                        | s1 | ann | 2012-04-05 | low |
                        | s2 | ben | 2012-04-05 | low |
                        """);

        assertThat(changes(BUDGET, history, "2012-06-30", "2012-07-31"))
                .containsExactly(
                        "ann was 100.00, is 0.00, because withdrawn [contacts:a1]",
                        "ben was 50.00, is 100.00, because limit [contacts:b1]");
    }

    @Test
    void what_was_carried_over_is_paid_because_of_the_limit_when_its_period_begins() {
        History history = Budgeted.history(Map.of("ann", "2012-06-01", "ben", "2012-06-02"));
        String monthly =
                """
                limit monthly
                  of: every outcome
                  in each: month
                  to: 150.00, illustrative, "to show it"
                  at the end: carry over
                """;

        assertThat(changes(monthly, history, "2012-06-30", "2012-07-01"))
                .containsExactly("ben was 50.00, is 100.00, because limit [contacts:c-ben]");
        assertThat(changes(monthly, history, "2012-07-01", "2012-12-01")).isEmpty();
    }
}
