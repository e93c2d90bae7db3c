package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;

/** What {@code check} says of the frameworks that are shipped. */
class ShippedFrameworksTest {

    private static CheckReport check(String id) {
        return Check.run(Shipped.text(id));
    }

    /** The remarks of one kind: each as its clause and its line. */
    private static List<String> at(CheckReport report, LintCode code) {
        List<String> lines = Shipped.text("draft-2011").lines().toList();
        return report.lints().stream()
                .filter(lint -> lint.code() == code)
                .map(lint -> lint.clause() + " | " + lines.get(lint.place().line() - 1).strip())
                .toList();
    }

    @Test
    void national_2012_holds_and_is_doubtful_in_what_is_from_memory_and_in_completion() {
        CheckReport report = check("national-2012");

        assertThat(report.errors()).isEmpty();
        assertThat(report.lints().stream().map(lint -> lint.code().number() + " " + lint.clause()))
                .containsExactly("L111 1.3", "L111 2.2", "L124 4.1", "L121 4.1", "L111 5.1");
    }

    @Test
    void recovery_first_holds_and_has_nothing_doubtful_but_what_it_answers() {
        CheckReport report = check("recovery-first");

        assertThat(report.errors()).isEmpty();
        assertThat(report.lints().stream().map(lint -> lint.code().number() + " " + lint.clause()))
                .containsExactly(
                        "L111 1.2",
                        "L113 1.8",
                        "L111 2.1",
                        "L111 2.2",
                        "L113 2.6",
                        "L111 4.1",
                        "L113 4.3",
                        "L113 7.2",
                        "L117 9.8",
                        "L117 9.8",
                        "L117 9.8");
    }

    @Test
    void initiation_engagement_holds_and_is_doubtful_only_in_its_codes_and_in_paying_nothing() {
        CheckReport report = check("initiation-engagement");

        assertThat(report.errors()).isEmpty();
        assertThat(report.lints().stream().map(lint -> lint.clause() + " " + lint.code().number()))
                .containsExactly(
                        "1.1 L111", "1.1 L111", "1.1 L111", "1.1 L111", "3 L116", "4.1 L116");
    }

    @Test
    void draft_2011_holds() {
        assertThat(check("draft-2011").errors()).isEmpty();
    }

    @Test
    void draft_2011_raises_exactly_these_doubts() {
        TreeMap<String, Long> counted =
                check("draft-2011").lints().stream()
                        .collect(
                                Collectors.groupingBy(
                                        lint -> lint.code().number(),
                                        TreeMap::new,
                                        Collectors.counting()));

        assertThat(counted)
                .hasToString(
                        "{L101=9, L102=1, L103=1, L104=1, L105=1, L106=1, L107=1, L108=1, L111=1, L116=7, L121=1}");
    }

    @Test
    void each_fault_of_the_draft_is_found_in_its_clause_and_line() {
        CheckReport draft = check("draft-2011");

        assertThat(at(draft, LintCode.NO_LEAST_GAP)).containsExactly("2.1 | is: last 2 of reviews");
        assertThat(at(draft, LintCode.PRESENTING_UNDEFINED))
                .containsExactly(
                        "2.2 | is: substances of first-episode, through substance-columns");
        assertThat(at(draft, LintCode.SUBSTITUTES_SILENT))
                .containsExactly(
                        "2.2 | met: last-two exist and each of last-two shows use is 0 for every presenting");
        assertThat(at(draft, LintCode.WINDOWS_OVERLAP)).containsExactly("4.2 | clock from-start");
        assertThat(at(draft, LintCode.NO_RELAPSE_RULE)).containsExactly("2.2 | outcome abstinent");
        assertThat(at(draft, LintCode.NO_FAMILY_OUTCOME))
                .containsExactly("2.2 | outcome abstinent");
        assertThat(at(draft, LintCode.EMPTY_DOMAIN)).containsExactly("3 | ## 3 Employment");
    }

    @Test
    void the_questions_that_the_draft_leaves_open_are_named_with_the_clause_in_which_they_bite() {
        assertThat(
                        check("draft-2011").lints().stream()
                                .filter(lint -> lint.code() == LintCode.UNANSWERED)
                                .map(lint ->
                                        lint.message().replaceFirst(".*?'(.*?)'.*", "$1")
                                                + " "
                                                + lint.clause()))
                .containsExactly(
                        "consent 2.2",
                        "families 2.2",
                        "minimum gap 2.1",
                        "presenting substances 2.2",
                        "relapse 2.2",
                        "stock and flow 1.1",
                        "substitute prescriptions 2.2",
                        "uncertain identity 2.4",
                        "verification 2.2");
    }
}
