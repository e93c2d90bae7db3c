// Longer than the ceiling because each remark stands beside the framework that earns it and the one
// that does not.
package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meed.engine.framework.Question;

class LintTest {

    private static String without(Question question) {
        return Small.TEXT.replaceAll("(?m)^  " + question.key() + ":.*\\n", "");
    }

    /** Each remark as its number, its clause, and the line of the text that it points to. */
    private static List<String> remarks(String text) {
        List<String> lines = text.lines().toList();
        return Check.run(text).lints().stream()
                .map(lint ->
                        "%s %s: %s"
                                .formatted(
                                        lint.code().number(),
                                        lint.clause(),
                                        lines.get(lint.place().line() - 1).strip()))
                .toList();
    }

    @Test
    void nothing_is_doubtful_in_a_framework_that_says_all() {
        assertThat(Small.errors(Small.TEXT)).isEmpty();
        assertThat(Small.lints(Small.TEXT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void each_unanswered_question_is_named_with_the_clause_in_which_it_first_matters(
            Question question) {
        List<Lint> lints =
                Check.run(without(question)).lints().stream()
                        .filter(lint -> lint.code() == LintCode.UNANSWERED)
                        .toList();
        String clause =
                switch (question) {
                    case JOURNEY_GAP, STOCK_AND_FLOW -> "1.1";
                    case MINIMUM_GAP, SUBSTITUTE_PRESCRIPTIONS, PRESENTING_SUBSTANCES -> "2.1";
                    case RELAPSE, CUSTODY, CONSENT, FAMILIES -> "2.1";
                    case RETURN, DEATH, UNCERTAIN_IDENTITY -> "2.2";
                    case MONTH_END -> "3.1";
                    case ROUNDING, VERIFICATION -> "4.1";
                };

        assertThat(lints).hasSize(1);
        assertThat(lints.getFirst().clause()).isEqualTo(clause);
        assertThat(lints.getFirst().message()).contains("'" + question.key() + "'");
        assertThat(Small.TEXT.lines().toList().get(lints.getFirst().place().line() - 1))
                .isEqualTo("questions:");
    }

    @Test
    void a_pair_of_reviews_without_a_least_gap_is_doubtful() {
        assertThat(remarks(Small.with(", at least 70 days apart", "")))
                .containsExactly("L102 2.1: pair: earliest 2 of reviews, each with opiates is 0");
        assertThat(remarks(Small.with("at least 70 days apart", "each on a later day")))
                .containsExactly(
                        "L102 2.1: pair: earliest 2 of reviews, each on a later day, each with opiates is 0");
        assertThat(remarks(Small.with("at least 70 days apart", "at least 2 days apart")))
                .isEmpty();
    }

    @Test
    void the_last_two_reviews_whatever_they_are_have_no_least_gap() {
        String text =
                Small.with(
                        "pair: earliest 2 of reviews, at least 70 days apart, each with opiates is 0",
                        "pair: last 2 of reviews",
                        "met: pair exists",
                        "met: pair exists and each of pair shows opiates is 0");

        assertThat(remarks(text)).containsExactly("L102 2.1: pair: last 2 of reviews");
    }

    @Test
    void a_gap_by_a_parameter_is_known_by_its_value() {
        String parameter =
                Small.block("parameter gap", "  2012-04-01: %s, illustrative, \"made up\"");
        String text = Small.with("at least 70 days apart", "at least gap apart");

        assertThat(Small.lints(text + parameter.formatted("70 days"))).isEmpty();
        assertThat(Small.lints(text + parameter.formatted("0 days"))).containsExactly("L102");
    }

    @Test
    void doses_of_a_vaccine_are_no_reviews() {
        String text =
                Small.with(
                        "pair: earliest 2 of reviews, at least 70 days apart, each with opiates is 0",
                        "pair: earliest 2 of vaccinations",
                        "is: top where stage is review, from journey start to journey end",
                        "is: vaccinations",
                        "pair exists",
                        "pair exists and reviews exist");

        assertThat(Small.lints(text)).doesNotContain("L102");
    }

    @Test
    void presenting_substances_that_a_rule_goes_by_must_be_defined() {
        String goesBy =
                "opiates of start-top is above 0 and substances of first of journey episodes includes heroin";
        String text = Small.with("applies: opiates of start-top is above 0", "applies: " + goesBy);

        assertThat(remarks(text)).isEmpty();
        assertThat(remarks(text.replace("  presenting substances: opiates only\n", "")))
                .containsExactly("L101 2.1: questions:", "L103 2.1: applies: " + goesBy);
        assertThat(Small.lints(without(Question.PRESENTING_SUBSTANCES))).containsExactly("L101");
    }

    @Test
    void use_of_opiates_is_not_judged_in_silence_on_substitute_prescriptions() {
        assertThat(remarks(without(Question.SUBSTITUTE_PRESCRIPTIONS)))
                .containsExactly(
                        "L101 2.1: questions:",
                        "L104 2.1: applies: opiates of start-top is above 0");
        assertThat(
                        Small.lints(
                                without(Question.SUBSTITUTE_PRESCRIPTIONS)
                                        .replace("opiates of", "alcohol of")
                                        .replace("with opiates", "with alcohol")))
                .containsExactly("L101");
    }

    @Test
    void a_rule_that_looks_at_prescriptions_is_not_silent_on_them() {
        assertThat(
                        Small.lints(
                                without(Question.SUBSTITUTE_PRESCRIPTIONS)
                                        .replace(
                                                "applies: opiates of start-top is above 0",
                                                "applies: opiates of start-top is above 0 or interventions where kind is pharmacological exist")))
                .doesNotContain("L104");
    }

    @Test
    void windows_of_a_clock_that_share_days_are_doubtful() {
        String overlapping =
                Small.with(
                        "  lasts: 6 months",
                        "  parts:\n    half: from 0 to 6 months\n    year: from 0 to 12 months");
        String following =
                Small.with(
                        "  lasts: 6 months",
                        "  parts:\n    half: from 0 to 6 months\n    year: from 6 to 12 months");

        assertThat(remarks(overlapping)).containsExactly("L105 2.2: clock after");
        assertThat(remarks(following)).isEmpty();
    }

    @Test
    void a_framework_that_never_looks_at_what_was_earned_has_no_relapse_rule() {
        String text =
                Small.with(
                        "journey start is before 12 months after last earned end", "custody exist");

        assertThat(remarks(text)).containsExactly("L106 2.1: outcome clean");
    }

    @Test
    void outcomes_of_the_first_journey_alone_need_no_relapse_rule() {
        String text =
                Small.with(
                        "journey start is before 12 months after last earned end",
                        "custody exist",
                        "for each: journey",
                        "for each: journey where journey is the first in force");

        assertThat(Small.lints(text)).doesNotContain("L106");
    }

    @Test
    void an_outcome_that_needs_one_of_the_first_journey_alone_needs_no_relapse_rule() {
        String text =
                Small.with(
                        "journey start is before 12 months after last earned end",
                        "custody exist",
                        "outcome clean\n  domain: health\n  stage: interim\n  for each: journey",
                        "outcome clean\n  domain: health\n  stage: interim\n  for each: journey where journey is the first in force",
                        "outcome lasting\n  domain: health\n  stage: final\n  for each: journey",
                        "outcome lasting\n  domain: health\n  stage: final\n  for each: journey where clean is achieved");

        assertThat(Small.lints(text)).doesNotContain("L106");
    }

    @Test
    void families_are_measured_or_said_not_to_be() {
        assertThat(remarks(without(Question.FAMILIES)))
                .containsExactly("L101 2.1: questions:", "L107 2.1: outcome clean");
        assertThat(remarks(without(Question.FAMILIES) + "### 5.1 Families and children\n"))
                .contains("L107 5.1: ### 5.1 Families and children");
        assertThat(
                        Small.lints(
                                without(Question.FAMILIES)
                                        .replace("deaths exist", "deaths exist or family exist")))
                .containsExactly("L101");
    }

    @Test
    void a_domain_without_an_outcome_is_empty() {
        String text = Small.with("domains: [health]", "domains: [health, good-work]");

        assertThat(remarks(text)).containsExactly("L108 2.1: domains: [health, good-work]");
        assertThat(remarks(text + "## 5 Good work\n")).containsExactly("L108 5: ## 5 Good work");
    }

    @Test
    void a_clause_without_a_rule_is_doubtful() {
        assertThat(remarks(Small.and("### 5.1 Notice\nEither side may give notice.\n")))
                .containsExactly("L109 5.1: ### 5.1 Notice");
        assertThat(remarks(Small.and("## 5 Notice\nEither side may give notice.\n"))).isEmpty();
        assertThat(remarks(Small.and("## 5 Notice\nThe price is paid within a month.\n")))
                .containsExactly("L109 5: ## 5 Notice");
        assertThat(remarks(Small.and("### Notice\nIt is paid within a month.\n"))).isEmpty();
    }

    @Test
    void a_clause_that_an_answer_of_the_front_matter_cites_needs_no_rule() {
        assertThat(
                        remarks(
                                Small.with(
                                                "rounding: to the whole penny",
                                                "rounding: as clauses 5.1 and 5.2 say")
                                        + "### 5.1 Pence\nHalf a penny is nothing.\n### 5.2 Parts\nNor is a part of one.\n"))
                .isEmpty();
    }

    @Test
    void a_rule_under_no_numbered_clause_cannot_be_cited() {
        assertThat(remarks(Small.with("### 3.2 Death", "### Death")))
                .containsExactly("L110 : exclusion died");
    }

    @Test
    void a_number_from_memory_is_noted() {
        String parameter =
                "### 5.1 Gap\n"
                        + Small.block(
                                "parameter gap", "  2012-04-01: 70 days, %s, \"as I remember it\"");
        String text = Small.with("at least 70 days apart", "at least gap apart") + parameter;

        assertThat(remarks(text.formatted("unverified")))
                .containsExactly("L111 5.1: parameter gap");
        assertThat(remarks(text.formatted("sourced"))).isEmpty();
        assertThat(LintCode.UNVERIFIED.weight()).isEqualTo(LintCode.Weight.NOTE);
    }

    @Test
    void a_table_from_memory_and_a_table_without_a_source_are_noted() {
        assertThat(remarks(Small.with("standing: illustrative", "standing: unverified")))
                .containsExactly("L111 4.1: table price");
        assertThat(remarks(Small.with("source: \"made up\"", "source: \"\"")))
                .containsExactly("L112 4.1: table price");
    }

    @Test
    void an_outcome_that_is_never_paid_while_others_are_is_noted() {
        assertThat(
                        remarks(
                                Small.with(
                                        "  for: every outcome", "  for: clean",
                                        ", pays 700.00", "",
                                        "| lasting | 700.00 |", "")))
                .containsExactly(
                        "L122 2.1: outcome clean",
                        "L126 2.1: outcome clean",
                        "L113 2.2: outcome lasting");
    }

    @Test
    void an_absence_is_not_a_result_without_asking_for_death() {
        assertThat(
                        remarks(
                                Small.with(
                                        "  of: every outcome\n  tested: on the result",
                                        "  of: clean\n  tested: on the result")))
                .containsExactly("L114 2.2: outcome lasting");
        assertThat(
                        remarks(
                                Small.with(
                                        "when: deaths exist\n  on: date of first of deaths",
                                        "when: custody exist\n  on: journey end")))
                .containsExactly("L114 2.2: outcome lasting");
    }

    @Test
    void a_way_that_no_example_takes_is_doubtful() {
        String way = "  or met: alcohol of start-top is 0\n    on: journey end\n  on: date";
        String text = Small.with("  on: date of last of pair", way + " of last of pair");

        assertThat(remarks(text)).containsExactly("L115 2.1: or met: alcohol of start-top is 0");
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
        assertThat(missing(without(Question.VERIFICATION)))
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
            assertThat(remarks(Small.with(applies, applies + " and " + more)))
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

    @Test
    void every_lint_has_a_number_of_its_own_and_a_meaning() {
        Set<String> numbers = new HashSet<>();
        for (LintCode code : LintCode.values()) {
            assertThat(code.number()).matches("L1\\d\\d");
            assertThat(numbers.add(code.number())).isTrue();
            assertThat(code.meaning()).endsWith(".");
        }
        assertThat(Arrays.asList(LintCode.values()))
                .isSortedAccordingTo((a, b) -> a.number().compareTo(b.number()));
    }
}
