package org.meed.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meed.engine.explain.ReadPage.all;
import static org.meed.engine.explain.ReadPage.read;
import static org.meed.engine.explain.ReadPage.table;
import static org.meed.engine.explain.ReadPage.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.check.Differences;
import org.meed.engine.explain.MoneyBeside.Beside;
import org.meed.engine.explain.MoneyBeside.Figures;
import org.meed.engine.explain.MoneyBeside.Moved;
import org.meed.engine.framework.Framework;
import org.meed.engine.money.Money;
import org.meed.engine.time.Days;
import org.w3c.dom.Element;

/** What two frameworks differ in, as a page that is taken to a meeting. */
class DifferencePageTest {

    private static final Framework DRAFT = Shipped.framework("draft-2011");
    private static final Framework RECOVERY = Shipped.framework("recovery-first");

    private static Figures figures(int results, int parts, int clients, @Nullable String pays) {
        return new Figures(results, parts, clients, pays == null ? null : Money.parse(pays));
    }

    /** The draft prices nothing; what it lacks is a dash. */
    private static final MoneyBeside UNPRICED =
            new MoneyBeside(
                    "history",
                    Days.parse("2014-03-31"),
                    1_200,
                    false,
                    true,
                    List.of(
                            new Beside(
                                    "sustained",
                                    figures(38, 38, 38, null),
                                    figures(152, 370, 150, "63550.00")),
                            new Beside("in-work", null, figures(20, 20, 20, "-15.00")),
                            new Beside("borne-out", null, figures(0, 0, 0, null))),
                    List.of(
                            new Beside(
                                    "harbour",
                                    figures(38, 38, 38, null),
                                    figures(172, 390, 160, "63535.00"))),
                    List.of(new Beside("low", null, figures(172, 390, 160, "63535.00"))),
                    new Beside(
                            "All", figures(38, 38, 38, null), figures(172, 390, 160, "63535.00")),
                    new Moved(160, 0, 0));

    private static final MoneyBeside PRICED =
            new MoneyBeside(
                    "area",
                    Days.parse("2014-03-31"),
                    10,
                    true,
                    true,
                    List.of(
                            new Beside(
                                    "housed",
                                    figures(5, 5, 5, "1000.00"),
                                    figures(4, 4, 4, "850.50"))),
                    List.of(),
                    List.of(),
                    new Beside("All", figures(5, 5, 5, "1000.00"), figures(4, 4, 4, "850.50")),
                    new Moved(0, 1, 4));

    private static String page(Framework before, Framework after, @Nullable MoneyBeside money) {
        return DifferencePage.write(
                new DifferencePage.Side(before, "one.md"),
                new DifferencePage.Side(after, "other.md"),
                Differences.between(before, after),
                money);
    }

    /** Each row of the table, its cells between bars. */
    private static String rows(Element table) {
        StringBuilder rows = new StringBuilder();
        for (Element row : all(table, "tr")) {
            List<String> cells = new ArrayList<>();
            all(row, "th").forEach(cell -> cells.add(text(cell)));
            all(row, "td").forEach(cell -> cells.add(text(cell)));
            rows.append(String.join(" | ", cells)).append('\n');
        }
        return rows.toString();
    }

    @Test
    void wholes_are_counted_beside_wholes_and_no_price_is_no_zero() {
        Element page = read(page(DRAFT, RECOVERY, UNPRICED));
        assertThat(rows(table(page, "Results, clients and money, before and after")))
                .isEqualTo(
                        """
                        What | Results | Clients | Pays, GBP
                        before | after | before | after | before | after | difference
                        By outcome
                        sustained | 38 | 152 | 38 | 150 | no price | 63,550.00 | +63,550.00
                        in-work | – | 20 | – | 20 | – | -15.00 | -15.00
                        borne-out | – | 0 | – | 0 | – | no price | –
                        By provider
                        harbour | 38 | 172 | 38 | 160 | no price | 63,535.00 | +63,535.00
                        By band, of what is paid
                        low | – | 172 | – | 160 | – | 63,535.00 | +63,535.00
                        All | 38 | 172 | 38 | 160 | no price | 63,535.00 | +63,535.00
                        """);
    }

    @Test
    void sentences_say_what_it_comes_to_and_what_is_not_priced() {
        assertThat(text(read(page(DRAFT, RECOVERY, UNPRICED))))
                .contains(
                        "Both are run over the history in the folder 'history' (1,200 clients), by what was known on 31 March 2014."
                                + " The first has no price for anything, so what it would cost cannot be said; the second pays 63,535.00, for 160 of 1,200 clients."
                                + " Most of the difference lies in sustained (+63,550.00) and in-work (-15.00)."
                                + " Of what both measure, results change most in sustained (from 38 to 152).")
                .contains(
                        "Achieved in several parts or runs, after: sustained (370 parts of 152 results).")
                .contains("Measured without a price after: borne-out.")
                .doesNotContain("the same for 0");
    }

    @Test
    void of_two_that_are_priced_it_is_said_for_how_many_clients_more_or_less_is_paid() {
        assertThat(DifferencePage.inShort(PRICED))
                .isEqualTo(
                        "The first pays 1,000.00, the second 850.50: a difference of -149.50."
                                + " The second pays less for 1 client and the same for 4 clients; neither pays for the other 5.");
    }

    @Test
    void prices_that_are_made_up_are_said_to_be_and_two_of_one_version_are_told_by_their_files() {
        assertThat(text(read(page(DRAFT, RECOVERY, UNPRICED))))
                .contains("From draft-2011, version 1 to recovery-first, version 1")
                .contains(
                        "Those of recovery-first, version 1 are illustrative: made up, and no basis for a payment.");
        Framework sourced =
                Shipped.read(
                        Shipped.text("recovery-first")
                                .replaceFirst(
                                        "(table step[^|]*standing: )illustrative", "$1sourced"));
        assertThat(text(read(page(RECOVERY, sourced, null))))
                .contains(
                        "From recovery-first, version 1 (one.md) to recovery-first, version 1 (other.md)")
                .contains(
                        "Those of recovery-first, version 1 (one.md) and some of those of recovery-first, version 1 (other.md) are illustrative");
        assertThat(text(read(page(DRAFT, DRAFT, null)))).doesNotContain("no basis for a payment");
    }

    @Test
    void no_words_are_cut_off_and_what_is_looked_up_is_folded() {
        String written = page(DRAFT, RECOVERY, UNPRICED);
        Element page = read(written);
        assertThat(text(page)).doesNotContain(" ...");
        assertThat(all(page, "details").stream().map(one -> text(all(one, "summary").getFirst())))
                .anySatisfy(summary -> assertThat(summary).startsWith("Words used ("));
        assertThat(all(page, "details")).noneMatch(one -> one.hasAttribute("open"));
        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "th")).allMatch(one -> one.hasAttribute("scope"));
    }

    @Test
    void a_sentence_that_means_something_else_in_the_same_words_says_so() {
        String text = Shipped.text("national-2012");
        Framework changed =
                Shipped.read(text.replace("70 days, illustrative", "84 days, illustrative"));
        assertThat(text(read(page(Shipped.read(text), changed, null))))
                .contains("at least 84 days (minimum-gap)");
        Framework renamed =
                Shipped.read(
                        Shipped.text("recovery-first")
                                .replace(
                                        "reason is one of (completed-drug-free, completed-alcohol-free, completed-occasional-user)",
                                        "reason is one of (completed-drug-free, completed-alcohol-free)"));
        assertThat(text(read(page(RECOVERY, renamed, null))))
                .contains("In the same words, of which one means something else:");
    }
}
