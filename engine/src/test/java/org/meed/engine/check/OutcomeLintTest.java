package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meed.engine.framework.Question;

/** What is doubtful in how one outcome is said, and in the ways to earn it. */
class OutcomeLintTest {

    @Test
    void a_way_that_no_example_takes_is_doubtful() {
        String way = "  or met: alcohol of start-top is 0\n    on: journey end\n  on: date";
        String text = Small.with("  on: date of last of pair", way + " of last of pair");

        assertThat(Small.remarks(text))
                .containsExactly("L115 2.1: or met: alcohol of start-top is 0");
    }

    @Test
    void a_way_that_an_example_takes_is_not() {
        String way = "  or met: alcohol of start-top is 0\n    on: journey end\n  on: date";
        String text =
                Small.with("  on: date of last of pair", way + " of last of pair")
                        + "### 5.1 Example\n"
                        + Small.block(
                                "example \"by the other way\"",
                                "  known: 2012-12-01",
                                "  | episodes | client | started    | discharged |",
                                "  |          | ann    | 2012-05-01 | 2012-09-01 |",
                                "  | top      | client | date       | stage  | opiates | alcohol |",
                                "  |          | ann    | 2012-05-01 | start  | 1       | 0       |",
                                "  | assessments | client | date       | band |",
                                "  |             | ann    | 2012-04-20 | low  |",
                                "  expect clean: achieved on 2012-09-01");

        assertThat(Check.run(text).errors()).isEmpty();
        assertThat(Small.lints(text)).doesNotContain("L115");
    }

    private static String missing(String text) {
        return Check.run(text).lints().stream()
                .filter(lint -> lint.code() == LintCode.SENTENCE_INCOMPLETE)
                .map(Lint::message)
                .collect(Collectors.joining(" "));
    }

    /** A framework of one outcome, with its only way of being achieved. */
    private static String only(String met) {
        return Small.HEAD
                + "### 2.1 It\n"
                + Small.block(
                        "outcome it",
                        "  domain: health",
                        "  stage: final",
                        "  for each: journey",
                        "  met: " + met,
                        "  on: journey end",
                        "  otherwise: lost on journey end, when journey is closed");
    }

    @Test
    void who_confirms_a_result_is_asked_of_the_front_matter() {
        assertThat(missing(Small.without(Question.VERIFICATION)))
                .isEqualTo("'clean' does not say by whom. 'lasting' does not say by whom.");
    }

    @Test
    void the_parts_that_an_outcome_sentence_lacks_are_named() {
        assertThat(missing(only("deaths are absent")))
                .isEqualTo("'it' does not say from what baseline, worth what.");
        assertThat(missing(only("journey is closed")))
                .isEqualTo(
                        "'it' does not say what changes, how that is measured, from what baseline, worth what.");
        assertThat(
                        missing(
                                only("journey is closed")
                                        .replace(
                                                "  stock and flow: journeys that start in force\n",
                                                "")))
                .startsWith("'it' does not say who, what changes");
    }

    @Test
    void what_other_outcomes_became_is_a_change_and_a_measure() {
        String text = Small.with("for: every outcome", "for: clean, lasting");

        assertThat(missing(text + gateOver("clean")))
                .isEqualTo("'gate' does not say from what baseline.");
    }

    private static String gateOver(String outcome) {
        return Small.block(
                "outcome gate",
                "  domain: health",
                "  stage: final",
                "  for each: journey",
                "  met: " + outcome + " is achieved",
                "  on: day of " + outcome,
                "  otherwise: lost on journey end, when journey is closed");
    }

    @Test
    void a_day_of_a_row_that_comes_in_time_is_a_change() {
        assertThat(missing(only("date of first of contacts is before 2012-08-01")))
                .isEqualTo("'it' does not say from what baseline, worth what.");
    }

    @Test
    void a_rule_that_compares_with_the_start_has_a_baseline() {
        assertThat(missing(only("accommodation of first of journey episodes is urgent")))
                .isEqualTo("'it' does not say worth what.");
        assertThat(missing(only("opiates of nearest of top, within 14 days of journey start is 0")))
                .isEqualTo("'it' does not say worth what.");
    }

    @Test
    void a_bounty_for_those_who_have_had_more_of_something_makes_it() {
        String applies = "applies: opiates of start-top is above 0";
        for (String more :
                List.of(
                        "number of episodes is at least 3",
                        "number of interventions where kind is inpatient, before journey start is above 2",
                        "2 is below number of contacts")) {
            assertThat(Small.remarks(Small.with(applies, applies + " and " + more)))
                    .as(more)
                    .contains("L120 2.1: outcome clean");
        }
        for (String harmless :
                List.of(
                        "number of episodes is at most 3",
                        "number of episodes, before 2012-04-01 is at least 3",
                        "number of offences is at least 3")) {
            assertThat(Small.lints(Small.with(applies, applies + " and " + harmless)))
                    .as(harmless)
                    .doesNotContain("L120");
        }
    }
}
