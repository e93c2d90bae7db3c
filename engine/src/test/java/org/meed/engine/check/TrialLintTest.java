package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.engine.cases.Shipped;
import org.meed.engine.check.trial.Line;
import org.meed.engine.check.trial.Tried;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.schema.Table;

/** What is said of a framework by what it does to clients who are made up. */
class TrialLintTest {

    private static List<String> said(String text, LintCode code) {
        return Check.run(text).lints().stream()
                .filter(lint -> lint.code() == code)
                .map(lint -> lint.clause() + ": " + lint.message())
                .toList();
    }

    private static String onlyCompleted(String text) {
        return text.replace(
                "starts: journey end",
                "starts: discharged of last of journey episodes by discharged where reason is one of (completed-drug-free, completed-alcohol-free)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "national-2012",
                "draft-2011",
                "kent-gate",
                "lincolnshire-choice",
                "oxfordshire-pathways",
                "wigan-severity",
                "enfield-local"
            })
    void a_framework_that_takes_no_account_of_outreach_pays_for_silence(String id) {
        assertThat(said(Shipped.text(id), LintCode.SILENCE_PAYS)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recovery-first",
                "work-programme",
                "delaware-bounty",
                "initiation-engagement",
                "peterborough-cohort"
            })
    void silence_pays_nothing_where_outreach_counts_or_no_return_does(String id) {
        assertThat(said(Shipped.text(id), LintCode.SILENCE_PAYS)).isEmpty();
    }

    @Test
    void the_worst_day_its_cost_and_the_rule_that_takes_the_money_are_told() {
        assertThat(said(Shipped.text("national-2012"), LintCode.SILENCE_PAYS))
                .singleElement()
                .asString()
                .startsWith(
                        "4.1: A provider that brings a client back, and says so, is paid less than one that keeps silent, "
                                + "on 364 of the 365 days after discharge: on day 1 3250.00 less, since 'completion' is then lost (not-completed)."
                                + " That is a client made up with every need in band very-high, who does as well as the examples show, completes on ")
                .contains(
                        " is triaged, starts 7 days later and leaves after 60 days (dropped-out)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"national-2012", "kent-gate", "lincolnshire-choice", "oxfordshire-pathways"})
    void what_silence_pays_comes_out_again_over_the_rows_of_the_client_it_is_told_of(String id) {
        Lint remark =
                Check.run(Shipped.text(id)).lints().stream()
                        .filter(lint -> lint.code() == LintCode.SILENCE_PAYS)
                        .findFirst()
                        .orElseThrow();
        assertThat(remark.tried()).extracting(Tried::name).containsExactly("silent", "told");
        for (Tried tried : remark.tried()) {
            assertThat(paid(Shipped.framework(id), tried)).as(tried.name()).isEqualTo(tried.pays());
            assertThat(remark.message()).contains("%s %s".formatted(tried.pays(), tried.name()));
        }
        Money loss = remark.tried().getFirst().pays().minus(remark.tried().getLast().pays());
        assertThat(remark.message()).contains(" %s less, since".formatted(loss));
    }

    /** What a history pays in which nothing stands but the rows of one client. */
    private static Money paid(Framework framework, Tried tried) {
        HistoryBuilder builder = new HistoryBuilder();
        Map<Table, RowReader> readers = new HashMap<>();
        for (Line line : tried.rows()) {
            List<String> cells = new ArrayList<>(line.row());
            cells.set(0, "ann");
            readers.computeIfAbsent(
                            line.table(),
                            table -> builder.reader(table, table.name(), table.columnNames()))
                    .add(2, cells);
        }
        History history = builder.build();
        assertThat(history.notices()).isEmpty();
        Determination determination =
                new ReferenceDriver(framework.plan(), history.texts())
                        .determine(history.knownOn(0, tried.known()));
        return Money.sum(
                new Statements(framework, history)
                        .price(List.of(determination)).getFirst().stream()
                                .map(Priced::amount)
                                .toList());
    }

    /**
     * A framework whose results are bounded by contracts, of which no client who is made up has
     * one.
     */
    private static String limitedByContracts(String text) {
        return text.replaceAll(", pays [0-9.]+", "")
                + "\n"
                + Small.block(
                        "limit at-risk",
                        "  of: every outcome",
                        "  for each: provider",
                        "  in each: year from 1 April",
                        "  to: at risk of contracts",
                        "  at the end: stop");
    }

    @Test
    void a_limit_that_is_taken_from_contracts_does_not_hold_for_clients_who_are_made_up() {
        String small = limitedByContracts(Small.TEXT);
        assertThat(Check.run(small).errors()).isEmpty();
        assertThat(said(small, LintCode.NOBODY_EARNS)).isEmpty();
        assertThat(said(small.replace("700.00", "0.00"), LintCode.NOBODY_EARNS)).hasSize(1);
        assertThat(said(limitedByContracts(onlyCompleted(Small.TEXT)), LintCode.EARLY_EXIT))
                .isEqualTo(said(onlyCompleted(Small.TEXT), LintCode.EARLY_EXIT))
                .isNotEmpty();
    }

    @Test
    void where_nothing_is_paid_results_are_counted() {
        assertThat(said(Shipped.text("draft-2011"), LintCode.SILENCE_PAYS))
                .singleElement()
                .asString()
                .contains("on 364 of the 365 days", "2 results less");
    }

    @Test
    void recovery_first_pays_for_silence_once_its_outreach_is_forgotten() {
        String without =
                Shipped.text("recovery-first")
                        .replace("episodes by triaged but not brought-back", "episodes by triaged")
                        .replace("episodes by started but not brought-back", "episodes by started")
                        .replaceAll("(?m)^  pauses during: spells of brought-back.*\\n", "");

        assertThat(said(without, LintCode.SILENCE_PAYS))
                .singleElement()
                .asString()
                .contains("is then lost");
    }

    @Test
    void a_day_of_use_that_shuts_a_gate_is_a_cliff() {
        assertThat(said(Shipped.text("kent-gate"), LintCode.CLIFF_EDGE))
                .containsExactly(
                        "3.2: 'alcohol' of 15 instead of 14 at the reviews takes 3400.00 of the 3400.00 that a client would earn, "
                                + "since 'whole-range' is then lost; so it is with crack, injected, opiates, quality_of_life.");
    }

    @Test
    void a_smaller_result_beside_it_or_much_else_to_earn_makes_a_step_of_a_cliff() {
        assertThat(said(Shipped.text("national-2012"), LintCode.CLIFF_EDGE)).isEmpty();
        assertThat(said(Small.TEXT, LintCode.CLIFF_EDGE)).isEmpty();
        assertThat(said(Small.with("700.00", "100.00"), LintCode.CLIFF_EDGE)).hasSize(1);
    }

    @Test
    void an_outcome_that_nobody_can_earn_is_told() {
        String never =
                Small.with(
                        "for: every outcome",
                        "for: clean, lasting",
                        "## 3 Exceptions",
                        "### 2.3 Never\n"
                                + Small.block(
                                        "outcome never",
                                        "  domain: health",
                                        "  stage: interim",
                                        "  for each: journey where deaths exist and deaths are absent",
                                        "  met: custody exist",
                                        "  on: journey end",
                                        "  otherwise: free on journey end, when journey is closed",
                                        "  pending: journey-open")
                                + "## 3 Exceptions");

        assertThat(said(never, LintCode.NOBODY_EARNS))
                .containsExactly("2.3: Nobody was found who achieves 'never'.");
        assertThat(said(Small.TEXT, LintCode.NOBODY_EARNS)).isEmpty();
    }

    @Test
    void an_outcome_that_pays_nothing_in_any_band_is_told() {
        assertThat(said(Small.with("700.00", "0.00"), LintCode.NOBODY_EARNS))
                .containsExactly("2.2: 'lasting' pays nothing to anybody.");
    }

    @Test
    void a_completion_of_a_week_is_told_and_one_after_twelve_weeks_is_not() {
        String early = onlyCompleted(Small.TEXT);

        assertThat(said(early, LintCode.EARLY_EXIT))
                .containsExactly(
                        "2.2: To discharge a client who came with heroin as completed after 7 days earns 700.00, by 'lasting' and what rests on it.");
        assertThat(
                        said(
                                early.replace(
                                        "where reason is one of (completed",
                                        "where discharged is on or after 12 weeks after started and reason is one of (completed"),
                                LintCode.EARLY_EXIT))
                .isEmpty();
    }

    @Test
    void what_a_drop_out_earns_as_well_is_no_reward_of_the_word_completed() {
        assertThat(said(Small.TEXT, LintCode.EARLY_EXIT)).isEmpty();
    }

    @Test
    void a_domain_in_which_nothing_is_paid_is_told() {
        String two =
                Small.with(
                        "domains: [health]", "domains: [health, home]",
                        "outcome lasting\n  domain: health", "outcome lasting\n  domain: home");

        assertThat(said(two, LintCode.UNPAID_DOMAIN)).isEmpty();
        assertThat(said(two.replace("for: every outcome", "for: clean"), LintCode.UNPAID_DOMAIN))
                .containsExactly(
                        "2.2: Nothing in the domain 'home' is paid, and nothing that is paid rests on it.");
    }

    @Test
    void needs_that_open_a_gate_and_families_are_rightly_unpaid() {
        assertThat(said(Shipped.text("kent-gate"), LintCode.UNPAID_DOMAIN)).isEmpty();
        assertThat(said(Shipped.text("recovery-first"), LintCode.UNPAID_DOMAIN)).isEmpty();
        assertThat(said(Shipped.text("enfield-local"), LintCode.UNPAID_DOMAIN)).isEmpty();
    }

    @Test
    void clients_for_whom_there_is_nothing_to_earn_are_named_with_what_shuts_them_out() {
        String opiatesOnly =
                Small.with(
                        "starts: journey end",
                        "starts: discharged of last of journey episodes by discharged where substances includes heroin");

        assertThat(said(opiatesOnly, LintCode.NOTHING_TO_EARN))
                .containsExactly(
                        "2.1: A client who came with alcohol only, or who came with cannabis only, or who came with cocaine only earns nothing, "
                                + "however well treatment goes, where another earns 900.00: shut out of 'clean' (not-applicable), 'lasting' (open).");
    }

    @Test
    void every_profile_can_earn_on_the_shelf() {
        for (String id :
                List.of("recovery-first", "national-2012", "kent-gate", "lincolnshire-choice")) {
            assertThat(said(Shipped.text(id), LintCode.NOTHING_TO_EARN)).as(id).isEmpty();
        }
    }

    @Test
    void what_is_earned_after_death_without_any_clock_is_told() {
        String weeks =
                Small.with(
                        "clock: after",
                                "blocks: each 4 weeks of spells of work where kind is job, at most 20\n  ends: out-of-work, for spells begun on or after 24 months after journey start",
                        "  of: every outcome\n  tested: on the result",
                                "  of: clean\n  tested: on the result");

        assertThat(said(weeks, LintCode.DEATH_REWARDED))
                .containsExactly("2.2: 'lasting' is achieved by a client who has died before.");
    }
}
