package org.meed.engine.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Budgeted;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;

/** What a limit does to a price is said in a step of its own. */
class StatementsTest {

    private static final Map<String, String> THREE =
            Map.of("ann", "2012-06-01", "ben", "2012-06-02", "cat-high", "2012-06-02");

    private static List<Determination> determined(
            Framework framework, History history, String known) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        return IntStream.range(0, history.clientCount())
                .mapToObj(client -> driver.determine(history.knownOn(client, Days.parse(known))))
                .toList();
    }

    /** The steps of the only line of each client, by client. */
    private static List<List<String>> steps(String known, String... limits) {
        Framework framework = Budgeted.with(limits);
        return new Statements(framework.plan())
                .price(determined(framework, Budgeted.history(THREE), known)).stream()
                        .map(lines ->
                                lines.getFirst().steps().stream()
                                        .map(step -> step.words() + ": " + step.amount())
                                        .toList())
                        .toList();
    }

    @Test
    void the_first_that_does_not_fit_says_what_was_left_and_the_next_that_nothing_was() {
        assertThat(
                        steps(
                                "2012-12-01",
                                """
                                limit budget
                                  of: every outcome
                                  to: 150.00, illustrative, "to show it"
                                  at the end: stop
                                """))
                .containsExactly(
                        List.of("price of seen for band low: 100.00"),
                        List.of(
                                "price of seen for band low: 100.00",
                                "limit budget of clause 4: 50.00 is paid of 100.00, since no more than 150.00 is paid: 50.00"),
                        List.of(
                                "price of seen for band high: 250.00",
                                "limit budget of clause 4: 0.00 is paid of 250.00, since no more than 150.00 is paid: 0.00"));
    }

    @Test
    void a_share_says_for_whom_and_when_the_limit_is() {
        assertThat(
                        steps(
                                        "2012-12-01",
                                        """
                                        limit budget
                                          of: every outcome
                                          for each: provider and outcome
                                          in each: year from 1 April
                                          to: 200.00, illustrative, "to show it"
                                          at the end: pro rata
                                        """)
                                .get(2))
                .containsExactly(
                        "price of seen for band high: 250.00",
                        "limit budget of clause 4: 71.43 is paid of 250.00, since no more than 200.00 is paid to provider north for seen from 2012-04-01 to 2013-03-31: 71.43");
    }

    @Test
    void what_is_carried_over_says_to_which_day_and_is_paid_from_it_on() {
        String monthly =
                """
                limit monthly
                  of: every outcome
                  in each: month
                  to: 150.00, illustrative, "to show it"
                  at the end: carry over
                """;
        String words =
                "limit monthly of clause 4: 0.00 is paid of 250.00, since no more than 150.00 is paid from 2012-06-01 to 2012-06-30, ";

        assertThat(steps("2012-06-30", monthly).get(2))
                .contains(words + "250.00 is carried over to 2012-07-01: 0.00");
        assertThat(steps("2012-07-01", monthly).get(2))
                .contains(
                        words
                                + "100.00 is carried over to 2012-07-01, 150.00 is carried over to 2012-08-01: 100.00");
        assertThat(steps("2012-08-01", monthly).get(2))
                .contains(
                        words
                                + "100.00 is carried over to 2012-07-01, 150.00 is carried over to 2012-08-01: 250.00");
    }

    @Test
    void what_is_carried_over_asks_the_next_limit_on_the_day_it_is_carried_over_to() {
        List<List<String>> steps =
                steps(
                        "2013-04-01",
                        """
                        limit monthly
                          of: every outcome
                          in each: month
                          to: 150.00, illustrative, "to show it"
                          at the end: carry over
                        """,
                        """
                        limit budget
                          of: every outcome
                          to: 260.00, illustrative, "to show it"
                          at the end: stop
                        """);

        assertThat(steps.get(1))
                .containsExactly(
                        "price of seen for band low: 100.00",
                        "limit monthly of clause 4: 50.00 is paid of 100.00, since no more than 150.00 is paid from 2012-06-01 to 2012-06-30, 50.00 is carried over to 2012-07-01: 100.00");
        assertThat(steps.get(2))
                .last()
                .isEqualTo(
                        "limit budget of clause 4: 60.00 is paid of 100.00, since no more than 260.00 is paid; 0.00 is paid of 150.00, since no more than 260.00 is paid: 60.00");
    }

    @Test
    void a_statement_is_of_one_day() {
        Framework framework =
                Budgeted.with(
                        """
                        limit budget
                          of: every outcome
                          to: 150.00, illustrative, "to show it"
                          at the end: stop
                        """);
        History history = Budgeted.history(THREE);
        Statements statements = new Statements(framework.plan());
        List<Determination> mixed =
                List.of(
                        determined(framework, history, "2012-06-01").getFirst(),
                        determined(framework, history, "2012-06-02").getLast());

        assertThatThrownBy(() -> statements.price(mixed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cat-high");
        assertThat(statements.price(List.of())).isEmpty();
    }
}
