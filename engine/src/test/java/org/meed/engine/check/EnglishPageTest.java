package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.document.Clause;

/** A whole framework in plain English. */
class EnglishPageTest {

    private static final Framework RECOVERY = Shipped.framework("recovery-first");
    private static final String PAGE = EnglishPage.of(RECOVERY);

    @Test
    void every_numbered_clause_has_its_heading() {
        List<String> headings =
                RECOVERY.document().clauses().stream()
                        .filter(clause -> !clause.number().isEmpty())
                        .map(clause -> "#".repeat(clause.level()) + " " + clause)
                        .toList();

        assertThat(PAGE.lines().filter(line -> line.matches("##+ \\d.*")))
                .containsExactlyElementsOf(headings);
    }

    @Test
    void every_rule_is_said_whole() {
        PlainWords words = PlainWords.naming(RECOVERY);
        Stream<List<String>> rules =
                Stream.of(
                                RECOVERY.plan().outcomes().stream().map(words::outcome),
                                RECOVERY.plan().exclusions().stream().map(words::exclusion),
                                RECOVERY.plan().payments().stream().map(words::payment),
                                RECOVERY.definitions().stream().map(words::definitionByParts))
                        .flatMap(one -> one);

        assertThat(rules.flatMap(List::stream)).isNotEmpty().allMatch(PAGE::contains);
    }

    @Test
    void every_number_is_said_with_its_standing() {
        assertThat(PAGE)
                .contains("'minimum-gap' is 70 days (illustrative).")
                .contains("| sustained | 500.00 | 700.00 | 1000.00 | 1450.00 | 2050.00 |")
                .contains("| heroin | opiates |")
                .contains("| crack | 8 |")
                .contains("| theft-act-1968-s15 |  | 14 January 2007 |");
    }

    @Test
    void a_clause_without_rules_says_so_unless_it_leads_to_others() {
        assertThat(PAGE)
                .contains("### 1.5 Time\n\nNo rule stands in this clause;")
                .contains("## 1 Words used\n\n### 1.1 The treatment journey\n");
    }

    @Test
    void what_a_row_that_is_not_there_bounds_is_said_where_it_is_asked() {
        assertThat(PAGE)
                .contains(
                        "dated before the day of triage of the called-back (or on any day, where there is no such row).")
                .contains(
                        "of the same provider dated in the 28 days (outreach-window) before its own day of triage");
    }

    @Test
    void the_day_of_a_part_is_said_of_clocks_and_of_blocks_where_there_are_some() {
        assertThat(PAGE)
                .contains("- Where a clock makes the parts, what depends on the day of the result")
                .contains(
                        "- Where blocks of days are the parts, what depends on the day of the result");
        assertThat(EnglishPage.of(Shipped.framework("peterborough-cohort")))
                .doesNotContain("Where a clock makes the parts")
                .doesNotContain("Where blocks of days are the parts");
    }

    @Test
    void none_of_the_prose_is_in_it() {
        assertThat(RECOVERY.document().clauses().stream().map(Clause::prose))
                .filteredOn(prose -> prose.length() > 60)
                .isNotEmpty()
                .noneMatch(prose -> PAGE.contains(prose.strip().lines().findFirst().orElseThrow()));
    }

    @Test
    void what_holds_in_every_framework_stands_first() {
        assertThat(PAGE)
                .contains(
                        "- This framework judges the journeys that start on or after 1 April 2012 and before 1 April 2014, however long they last.")
                .contains(
                        "- Nothing is paid for readings-agree, borne-out, no-offence-begun or family-supported.");
        assertThat(EnglishPage.of(Shipped.framework("initiation-engagement")))
                .contains("- Nothing is paid.");
    }

    @Test
    void numbers_and_prices_by_words_of_ones_own_are_read_back_too() {
        assertThat(PAGE)
                .contains(
                        """
                        The table scarcity (illustrative), for journeys that start on or after 1 April 2013.

                        | area | homes | jobs |
                        | --- | --- | --- |
                        | town | 105 | 110 |
                        | villages | 125.5 | 125 |
                        """);
        assertThat(EnglishPage.of(Shipped.framework("nhs-activity")))
                .contains(
                        "The table top-up (sourced), for journeys that start on or after 1 April 2010.")
                .contains("| alcohol-detox | 1500.00 | 1800.00 |");
    }

    @Test
    void every_shipped_framework_can_be_said() {
        for (String id : List.of("national-2012", "work-programme", "peterborough-cohort")) {
            assertThat(EnglishPage.of(Shipped.framework(id))).endsWith("\n");
        }
    }
}
