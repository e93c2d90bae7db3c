package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meed.engine.framework.Question;

/** What is doubtful in what a framework says of itself, of its numbers, and of what it pays. */
class LintTest {

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
                Check.run(Small.without(question)).lints().stream()
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
    void a_framework_that_never_looks_at_what_was_earned_has_no_relapse_rule() {
        String text =
                Small.with(
                        "journey start is before 12 months after last earned end", "custody exist");

        assertThat(Small.remarks(text)).containsExactly("L106 2.1: outcome clean");
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
        assertThat(Small.remarks(Small.without(Question.FAMILIES)))
                .containsExactly("L101 2.1: questions:", "L107 2.1: outcome clean");
        assertThat(
                        Small.remarks(
                                Small.without(Question.FAMILIES)
                                        + "### 5.1 Families and children\n"))
                .contains("L107 5.1: ### 5.1 Families and children");
        assertThat(
                        Small.lints(
                                Small.without(Question.FAMILIES)
                                        .replace("deaths exist", "deaths exist or family exist")))
                .containsExactly("L101");
    }

    @Test
    void a_domain_without_an_outcome_is_empty() {
        String text = Small.with("domains: [health]", "domains: [health, good-work]");

        assertThat(Small.remarks(text)).containsExactly("L108 2.1: domains: [health, good-work]");
        assertThat(Small.remarks(text + "## 5 Good work\n"))
                .containsExactly("L108 5: ## 5 Good work");
    }

    @Test
    void a_clause_without_a_rule_is_doubtful() {
        assertThat(Small.remarks(Small.and("### 5.1 Notice\nEither side may give notice.\n")))
                .containsExactly("L109 5.1: ### 5.1 Notice");
        assertThat(Small.remarks(Small.and("## 5 Notice\nEither side may give notice.\n")))
                .isEmpty();
        assertThat(Small.remarks(Small.and("## 5 Notice\nThe price is paid within a month.\n")))
                .containsExactly("L109 5: ## 5 Notice");
        assertThat(Small.remarks(Small.and("### Notice\nIt is paid within a month.\n"))).isEmpty();
    }

    @Test
    void a_clause_that_an_answer_of_the_front_matter_cites_needs_no_rule() {
        assertThat(
                        Small.remarks(
                                Small.with(
                                                "rounding: to the whole penny",
                                                "rounding: as clauses 5.1 and 5.2 say")
                                        + "### 5.1 Pence\nHalf a penny is nothing.\n### 5.2 Parts\nNor is a part of one.\n"))
                .isEmpty();
    }

    @Test
    void a_rule_under_no_numbered_clause_cannot_be_cited() {
        assertThat(Small.remarks(Small.with("### 3.2 Death", "### Death")))
                .containsExactly("L110 : exclusion died");
    }

    @Test
    void a_number_from_memory_is_noted() {
        String parameter =
                "### 5.1 Gap\n"
                        + Small.block(
                                "parameter gap", "  2012-04-01: 70 days, %s, \"as I remember it\"");
        String text = Small.with("at least 70 days apart", "at least gap apart") + parameter;

        assertThat(Small.remarks(text.formatted("unverified")))
                .containsExactly("L111 5.1: parameter gap");
        assertThat(Small.remarks(text.formatted("sourced"))).isEmpty();
        assertThat(LintCode.UNVERIFIED.weight()).isEqualTo(LintCode.Weight.NOTE);
    }

    @Test
    void a_table_from_memory_and_a_table_without_a_source_are_noted() {
        assertThat(Small.remarks(Small.with("standing: illustrative", "standing: unverified")))
                .containsExactly("L111 4.1: table price");
        assertThat(Small.remarks(Small.with("source: \"made up\"", "source: \"\"")))
                .containsExactly("L112 4.1: table price");
    }

    @Test
    void an_outcome_that_is_never_paid_while_others_are_is_noted() {
        assertThat(
                        Small.remarks(
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
                        Small.remarks(
                                Small.with(
                                        "  of: every outcome\n  tested: on the result",
                                        "  of: clean\n  tested: on the result")))
                .containsExactly("L114 2.2: outcome lasting");
        assertThat(
                        Small.remarks(
                                Small.with(
                                        "when: deaths exist\n  on: date of first of deaths",
                                        "when: custody exist\n  on: journey end")))
                .containsExactly("L114 2.2: outcome lasting");
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
