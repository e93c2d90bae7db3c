package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.framework.document.Problem;

class ExamplesTest {

    private static List<String> problems(String... changes) {
        return Examples.run(Small.framework(Small.with(changes))).stream()
                .map(ExamplesTest::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        return problem.code().number() + " " + problem.message();
    }

    @Test
    void an_example_that_comes_out_as_it_expects_is_no_problem() {
        assertThat(Examples.run(Small.framework(Small.TEXT))).isEmpty();
    }

    @Test
    void a_row_that_no_history_would_take_is_refused_with_its_own_place() {
        String text =
                Small.with(
                        "| dan    | 2012-08-10 | review | 0 ",
                        "| dan    | 2012-08-10 | review | 29");
        List<Problem> problems = Examples.run(Small.framework(text));

        assertThat(problems.getFirst().code().number()).isEqualTo("M501");
        assertThat(text.lines().toList().get(problems.getFirst().place().line() - 1))
                .contains("| 29");
        assertThat(problems.getFirst().clause()).isEqualTo("2.1");
        assertThat(problems.getFirst().message()).contains("top").contains("29").contains("28");
    }

    @Test
    void a_column_that_no_table_has_is_refused() {
        assertThat(problems("| stage  | opiates |", "| stage  | opiate  |"))
                .first()
                .asString()
                .startsWith("M501 This row of top cannot be used: `top` has no column `opiate`.");
    }

    @Test
    void another_day_than_expected_is_said_with_what_was_seen() {
        assertThat(
                        problems(
                                "achieved on 2012-08-10, pays 200.00",
                                "achieved on 2012-08-11, pays 200.00"))
                .containsExactly(
                        "M502 Here 'achieved on 2012-08-11, pays 200.00' is expected, and it is 'achieved on 2012-08-10': "
                                + "its rule holds (seen: top of 2012-06-01 and top of 2012-08-10).");
    }

    @Test
    void another_verdict_than_expected_is_said_with_why_it_is_so() {
        assertThat(
                        problems(
                                "expect clean of ben: not-achieved on 2012-10-01 because journey-ended",
                                "expect clean of ben: pending because journey-open"))
                .containsExactly(
                        "M502 Here 'pending because journey-open' is expected, and it is 'not-achieved on 2012-10-01 because journey-ended': "
                                + "the journey is closed, and its rule does not hold (seen: episodes of 2012-05-01).");
    }

    @Test
    void another_reason_than_expected_is_said_with_the_exception_that_holds() {
        assertThat(problems("because died", "because dead"))
                .containsExactly(
                        "M502 Here 'excluded on 2012-07-01 because dead' is expected, and it is 'excluded on 2012-07-01 because died': "
                                + "there is at least one of the deaths (seen: deaths of 2012-07-01).");
    }

    @Test
    void another_amount_than_expected_is_said_with_how_it_came_about() {
        assertThat(problems("pays 700.00", "pays 99.99"))
                .containsExactly(
                        "M502 Here 'achieved on 2012-12-01, pays 99.99' is expected, and it pays 700.00: "
                                + "price of lasting for band low 700.00.");
    }

    @Test
    void nothing_is_paid_where_there_is_no_statement_line() {
        assertThat(problems("because returned", "because returned, pays nothing")).isEmpty();
        assertThat(problems("because returned", "because returned, pays 1.00"))
                .containsExactly(
                        "M502 Here 'not-achieved on 2012-09-01 because returned, pays 1.00' is expected, and it pays nothing: "
                                + "no price is paid for it.");
    }

    @Test
    void nothing_is_paid_where_the_price_is_zero() {
        assertThat(
                        problems(
                                "| lasting | 700.00 |",
                                "| lasting | 0.00 |",
                                "pays 700.00",
                                "pays nothing"))
                .isEmpty();
    }

    @Test
    void an_amount_or_a_reason_that_is_not_said_is_not_compared() {
        assertThat(problems(", pays 700.00", "", " because returned", "")).isEmpty();
    }

    @Test
    void no_journey_number_means_the_first_journey_in_force() {
        assertThat(
                        problems(
                                "expect clean journey 2: excluded because paid-before",
                                "expect clean: achieved on 2012-08-10"))
                .isEmpty();
    }

    @Test
    void a_client_is_named_unless_there_is_only_one() {
        assertThat(problems("expect clean of ann:", "expect clean:"))
                .containsExactly(
                        "M502 This example has 4 clients, and the line does not say which is meant.");
        assertThat(problems("expect clean of ann:", "expect clean of eve:"))
                .containsExactly("M502 This example has no client 'eve'.");
    }

    @Test
    void a_result_that_there_is_not_is_said_to_be_missing() {
        assertThat(problems("expect lasting of ann:", "expect lasting of ann journey 2:"))
                .containsExactly("M502 'lasting' has no result of journey 2, run 1.");
        assertThat(problems("expect lasting of ann:", "expect lasting of ann run 2:"))
                .containsExactly("M502 'lasting' has no result of journey 1, run 2.");
        assertThat(problems("expect lasting of ann:", "expect lasting of ann part half:"))
                .containsExactly("M502 'lasting' has no result of journey 1, run 1, part 'half'.");
    }

    @Test
    void a_client_without_a_journey_in_force_has_no_result() {
        assertThat(problems("in force: 2012-04-01", "in force: 2012-07-01"))
                .contains("M502 'ann' has no journey that starts while the framework is in force.");
    }

    @Test
    void a_price_that_no_band_chooses_is_a_gap_in_the_rules() {
        assertThat(
                        problems(
                                "unless: band of assessment is one of bands",
                                "when: band of assessment is low and band of assessment is not low"))
                .contains(
                        "M502 'clean' of 'dan' is achieved here, and there is no price of clean for band ''.");
    }
}
