package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static List<String> gaps(String... changes) {
        return Check.run(Small.with(changes)).errors().stream()
                .filter(error -> error.code().number().equals("M503"))
                .map(error -> error.message())
                .toList();
    }

    /** What is not reached without the line that expects something of the small framework. */
    private static List<String> without(String expectation) {
        return gaps("  expect " + expectation + "\n", "");
    }

    @Test
    void a_framework_whose_examples_reach_everything_has_no_gap() {
        assertThat(gaps()).isEmpty();
    }

    @Test
    void an_outcome_that_no_example_achieves_is_a_gap() {
        assertThat(without("clean of ann: achieved on 2012-08-10, pays 200.00"))
                .containsExactly("No example achieves 'clean'.");
    }

    @Test
    void a_way_to_lose_that_no_example_shows_is_a_gap() {
        assertThat(without("clean of ben: not-achieved on 2012-10-01 because journey-ended"))
                .containsExactly("No example shows 'clean' not-achieved because 'journey-ended'.");
    }

    @Test
    void a_client_to_whom_it_does_not_apply_must_be_shown() {
        assertThat(without("clean of cat: excluded because not-applicable"))
                .containsExactly("No example shows 'clean' excluded because 'not-applicable'.");
    }

    @Test
    void an_exception_that_no_example_shows_is_a_gap() {
        assertThat(without("clean of dan: excluded on 2012-08-10 because no-band"))
                .containsExactly("No example shows the exception 'no-band' of clean or lasting.");
    }

    @Test
    void a_break_of_a_clock_must_be_shown() {
        assertThat(without("lasting of ben journey 1: not-achieved on 2012-09-01 because returned"))
                .containsExactly("No example shows 'lasting' not-achieved because 'returned'.");
    }

    @Test
    void what_is_excluded_by_a_reset_must_be_shown() {
        assertThat(
                        gaps(
                                "a break: ends the clock",
                                "a break: resets the clock, at most 2 runs, because again"))
                .containsExactly("No example shows 'lasting' excluded because 'again'.");
    }

    @Test
    void both_ends_of_an_awaited_answer_must_be_shown() {
        String awaited =
                "pending up to 14 days after journey start because awaited, then excluded because none";

        assertThat(gaps("  pair: earliest", "    if unknown: " + awaited + "\n  pair: earliest"))
                .containsExactly(
                        "No example shows 'clean' excluded because 'none'.",
                        "No example shows 'clean' pending because 'awaited'.");
    }

    @Test
    void what_merely_happens_in_an_example_and_is_not_expected_does_not_count() {
        assertThat(without("lasting of cat: excluded on 2012-07-01 because died"))
                .containsExactly("No example shows the exception 'died' of clean or lasting.");
    }

    @Test
    void a_gap_stands_at_the_line_of_the_rule() {
        String text =
                Small.with("  expect lasting of cat: excluded on 2012-07-01 because died\n", "");
        int line = Check.run(text).errors().getFirst().place().line();

        assertThat(text.lines().toList().get(line - 1)).isEqualTo("exclusion died");
    }
}
