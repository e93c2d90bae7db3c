package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;

/** What two versions of a framework differ in is what their rules mean. */
class DifferencesTest {

    private static final String NATIONAL = Shipped.text("national-2012");

    /** Each difference from the shipped framework as one line. */
    private static List<String> changed(String from, String to) {
        assertThat(NATIONAL).contains(from);
        return Differences.between(Shipped.read(NATIONAL), Shipped.read(NATIONAL.replace(from, to)))
                .stream()
                .map(one ->
                        "%s %s, clause %s: %s -> %s"
                                .formatted(
                                        one.kind(),
                                        one.name(),
                                        one.clauseAfter(),
                                        one.gone(),
                                        one.come()))
                .toList();
    }

    @Test
    void a_framework_does_not_differ_from_itself_nor_by_its_prose() {
        assertThat(changed("A return is the first of these", "What follows is a return: the first"))
                .isEmpty();
    }

    @Test
    void a_price_that_changes_is_told_by_band() {
        assertThat(changed("| hep-b         | 40.00", "| hep-b         | 45.00"))
                .containsExactly(
                        "price hep-b, clause 7.1:"
                                + " [From 1 April 2012: very-low 40.00, low 40.00, medium 40.00, high 40.00, very-high 40.00.]"
                                + " -> [From 1 April 2012: very-low 45.00, low 40.00, medium 40.00, high 40.00, very-high 40.00.]");
    }

    @Test
    void a_percent_and_a_line_of_a_payment_that_change_are_told() {
        String activity = Shipped.text("nhs-activity");
        String changed =
                activity.replace("| north | 104.61   |", "| north | 104.62   |")
                        .replace(
                                "for each of nights-beyond",
                                "for each of nights-beyond, at most 30");
        assertThat(Differences.between(Shipped.read(activity), Shipped.read(changed)))
                .extracting(one -> one.kind() + " " + one.name() + " " + one.come())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("payment tariff [What the table day-price")
                                        .contains("at most 30"),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "number market-forces north [From 1 April 2010: percent 104.62.]"));
    }

    @Test
    void a_number_that_changes_is_told_wherever_a_rule_uses_it() {
        List<String> changed =
                changed("2012-04-01: 70 days, illustrative", "2012-04-01: 84 days, illustrative");
        assertThat(changed)
                .contains(
                        "parameter minimum-gap, clause 2.1: [From 2012-04-01: 70 days (illustrative).] -> [From 2012-04-01: 84 days (illustrative).]")
                .anyMatch(line -> line.startsWith("outcome abstinent, clause 2.3: "));
    }

    @Test
    void what_only_one_of_two_has_is_new_or_dropped() {
        List<Differing> differences =
                Differences.between(
                        Shipped.framework("draft-2011"), Shipped.framework("national-2012"));
        assertThat(differences)
                .filteredOn(one -> one.kind().equals("outcome") && one.isNew())
                .extracting(Differing::name)
                .containsExactlyInAnyOrder("use-improved", "wellbeing");
    }

    @Test
    void what_a_definition_is_called_makes_no_difference() {
        String text = Shipped.text("recovery-first");
        assertThat(
                        Differences.between(
                                Shipped.read(text),
                                Shipped.read(text.replace("called-back", "fetched-back"))))
                .isEmpty();
    }

    @Test
    void a_difference_at_the_end_of_many_words_is_found() {
        String text = Shipped.text("recovery-first");
        String from = "when: completed and discharged of completing is before relapse-window after";
        assertThat(text).contains(from);
        String changed = text.replace(from, from.replace("relapse-window", "answerable"));
        assertThat(Differences.between(Shipped.read(text), Shipped.read(changed)))
                .extracting(one -> one.kind() + " " + one.name())
                .containsExactly("exception paid-before");
    }

    @Test
    void a_rule_that_means_something_else_in_the_same_words_differs_beside_its_definition() {
        String text = Shipped.text("recovery-first");
        String changed =
                text.replace(
                        "(completed-drug-free, completed-alcohol-free, completed-occasional-user)",
                        "(completed-drug-free, completed-alcohol-free)");
        assertThat(Differences.between(Shipped.read(text), Shipped.read(changed)))
                .anySatisfy(one -> {
                    assertThat(one.kind() + " " + one.name()).isEqualTo("definition planned");
                    assertThat(one.come().getFirst())
                            .contains("one of completed-drug-free or completed-alcohol-free");
                })
                .anySatisfy(one -> {
                    assertThat(one.kind() + " " + one.name()).isEqualTo("outcome completion");
                    assertThat(one.come()).isEqualTo(one.gone());
                });
    }

    @Test
    void a_value_of_a_table_and_a_column_of_a_map_are_told() {
        assertThat(changed("| opiates      | 13    |", "| opiates      | 14    |"))
                .containsExactly(
                        "table improvement opiates, clause 2.2: [It is 13.] -> [It is 14.]");
        assertThat(
                        changed(
                                "| methadone       | opiates      |",
                                "| methadone       | other        |"))
                .containsExactly(
                        "table substance-columns methadone, clause 2.3: [Its column is opiates.] -> [Its column is other.]");
    }
}
