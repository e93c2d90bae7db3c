package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meed.engine.framework.Question;

/** What is doubtful in how reviews, substances and windows are asked for. */
class ReviewLintTest {

    @Test
    void a_pair_of_reviews_without_a_least_gap_is_doubtful() {
        assertThat(Small.remarks(Small.with(", at least 70 days apart", "")))
                .containsExactly("L102 2.1: pair: earliest 2 of reviews, each with opiates is 0");
        assertThat(Small.remarks(Small.with("at least 70 days apart", "each on a later day")))
                .containsExactly(
                        "L102 2.1: pair: earliest 2 of reviews, each on a later day, each with opiates is 0");
        assertThat(Small.remarks(Small.with("at least 70 days apart", "at least 2 days apart")))
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

        assertThat(Small.remarks(text)).containsExactly("L102 2.1: pair: last 2 of reviews");
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

        assertThat(Small.remarks(text)).isEmpty();
        assertThat(Small.remarks(text.replace("  presenting substances: opiates only\n", "")))
                .containsExactly("L101 2.1: questions:", "L103 2.1: applies: " + goesBy);
        assertThat(Small.lints(Small.without(Question.PRESENTING_SUBSTANCES)))
                .containsExactly("L101");
    }

    @Test
    void use_of_opiates_is_not_judged_in_silence_on_substitute_prescriptions() {
        assertThat(Small.remarks(Small.without(Question.SUBSTITUTE_PRESCRIPTIONS)))
                .containsExactly(
                        "L101 2.1: questions:",
                        "L104 2.1: applies: opiates of start-top is above 0");
        assertThat(
                        Small.lints(
                                Small.without(Question.SUBSTITUTE_PRESCRIPTIONS)
                                        .replace("opiates of", "alcohol of")
                                        .replace("with opiates", "with alcohol")))
                .containsExactly("L101");
    }

    @Test
    void a_rule_that_looks_at_prescriptions_is_not_silent_on_them() {
        assertThat(
                        Small.lints(
                                Small.without(Question.SUBSTITUTE_PRESCRIPTIONS)
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

        assertThat(Small.remarks(overlapping)).containsExactly("L105 2.2: clock after");
        assertThat(Small.remarks(following)).isEmpty();
    }
}
