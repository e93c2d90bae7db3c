// Longer than the ceiling because each cause stands beside the rows that make it.
package org.meed.engine.restate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.Given;
import org.meed.engine.history.History;
import org.meed.engine.money.Money;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Every difference between two known dates has its cause, and the rows that made it. */
class RestatementTest {

    private static final Framework NATIONAL = Shipped.framework("national-2012");

    private static Given ann() {
        return Given.table(
                        Tables.EPISODES,
                        """
                        id, client, provider, started, substances, recorded
                        e1, ann, north, 2012-05-01, heroin, 2012-05-02
                        """)
                .and(
                        Tables.ASSESSMENTS,
                        """
                        id, client, date, eligible, band, recorded
                        a1, ann, 2012-04-20, yes, medium, 2012-04-20
                        """);
    }

    private static final String TOPS =
            """
            id, client, date, stage, opiates, recorded, retracts, supersedes
            t1, ann, 2012-06-01, review, 0, 2012-06-02, ,
            t2, ann, 2012-08-20, review, 0, 2012-08-21, ,
            """;

    private static List<String> changes(Given given, String previous, String known) {
        History history = given.history();
        assertThat(history.notices()).isEmpty();
        return new Restatement(NATIONAL.plan(), history.texts())
                        .between(
                                history.knownOn(0, Days.parse(previous)),
                                history.knownOn(0, Days.parse(known)))
                        .stream()
                        .map(change ->
                                "%s %s: %s, was %s, is %s, because %s %s"
                                        .formatted(
                                                change.line().provider(),
                                                NATIONAL.plan()
                                                        .outcomes()
                                                        .get(change.line().outcome())
                                                        .name(),
                                                change.difference(),
                                                change.was(),
                                                change.is(),
                                                change.because().word(),
                                                change.evidence()))
                        .toList();
    }

    @Test
    void a_review_since_then_is_a_new_fact() {
        assertThat(changes(ann().and(Tables.TOP, TOPS), "2012-07-01", "2012-09-01"))
                .containsExactly(
                        "north abstinent: 280.00, was 0.00, is 280.00, because new-fact [top:t2]");
    }

    @Test
    void a_review_of_before_that_was_recorded_since_is_a_late_fact() {
        String late = TOPS.replace("2012-06-02", "2012-08-25");
        assertThat(changes(ann().and(Tables.TOP, late), "2012-08-22", "2012-09-01"))
                .containsExactly(
                        "north abstinent: 280.00, was 0.00, is 280.00, because late-fact [top:t1]");
    }

    @Test
    void a_review_withdrawn_takes_the_payment_back() {
        String withdrawn = TOPS + "w1, , , , , 2012-10-01, t2,\n";
        assertThat(changes(ann().and(Tables.TOP, withdrawn), "2012-09-01", "2012-11-01"))
                .containsExactly(
                        "north abstinent: -280.00, was 280.00, is 0.00, because withdrawn [top:t2]");
    }

    @Test
    void a_review_corrected_takes_the_payment_back() {
        String corrected = TOPS + "t3, ann, 2012-08-20, review, 4, 2012-10-01, , t2\n";
        assertThat(changes(ann().and(Tables.TOP, corrected), "2012-09-01", "2012-11-01"))
                .containsExactly(
                        "north abstinent: -280.00, was 280.00, is 0.00, because corrected [top:t3]");
    }

    private static List<String> discharged(String on) {
        String later =
                "id, client, provider, started, discharged, reason, substances, recorded, supersedes\n"
                        + "e2, ann, north, 2012-05-01, "
                        + on
                        + ", completed-drug-free, heroin, 2012-09-01, e1\n";
        return changes(ann().and(Tables.EPISODES, later), "2012-07-01", "2012-09-01");
    }

    @Test
    void a_replacement_that_only_fills_empty_cells_is_a_fact_of_the_day_they_belong_to() {
        String line = "north completion: 600.00, was 0.00, is 600.00, because ";
        assertThat(discharged("2012-08-01")).containsExactly(line + "new-fact [episodes:e2]");
        assertThat(discharged("2012-06-20")).containsExactly(line + "late-fact [episodes:e2]");
    }

    @Test
    void a_higher_band_assessed_late_changes_the_price() {
        Given given =
                ann().and(Tables.TOP, TOPS)
                        .and(
                                Tables.ASSESSMENTS,
                                """
                                id, client, date, eligible, band, recorded
                                a2, ann, 2012-08-01, yes, high, 2012-10-01
                                """);
        assertThat(changes(given, "2012-09-01", "2012-11-01"))
                .containsExactly(
                        "north abstinent: 110.00, was 280.00, is 390.00, because late-fact [assessments:a2]");
    }

    @Test
    void a_window_that_ends_is_a_matter_of_time() {
        Given given =
                Given.table(
                                Tables.EPISODES,
                                """
                                id, client, provider, started, discharged, reason, substances, recorded
                                e1, ann, north, 2012-05-01, 2012-08-01, completed-drug-free, heroin, 2012-08-02
                                """)
                        .and(
                                Tables.ASSESSMENTS,
                                """
                                id, client, date, eligible, band, recorded
                                a1, ann, 2012-04-20, yes, medium, 2012-04-20
                                """);
        assertThat(changes(given, "2012-10-31", "2012-11-01"))
                .containsExactly(
                        "north sustained: 250.00, was 0.00, is 250.00, because time [episodes:e1]");
    }

    @Test
    void a_late_return_takes_every_later_part_back() {
        Given given =
                Given.table(
                                Tables.EPISODES,
                                """
                                id, client, provider, started, discharged, reason, substances, recorded
                                e1, ann, north, 2012-05-01, 2012-08-01, completed-drug-free, heroin, 2012-08-02
                                """)
                        .and(
                                Tables.ASSESSMENTS,
                                """
                                id, client, date, eligible, band, recorded
                                a1, ann, 2012-04-20, yes, medium, 2012-04-20
                                """)
                        .and(
                                Tables.CUSTODY,
                                """
                                id, client, caseload, from, recorded
                                c1, ann, prison, 2012-10-01, 2013-04-01
                                """);
        assertThat(changes(given, "2013-03-01", "2013-05-01"))
                .containsExactly(
                        "north sustained: -250.00, was 250.00, is 0.00, because late-fact [custody:c1]",
                        "north sustained: -250.00, was 250.00, is 0.00, because late-fact [custody:c1]");
    }

    @Test
    void improvement_learnt_late_lowers_what_abstinence_pays() {
        String start = TOPS + "t0, ann, 2012-05-01, start, 20, 2012-10-01, ,\n";
        assertThat(changes(ann().and(Tables.TOP, start), "2012-09-01", "2012-11-01"))
                .containsExactly(
                        "north use-improved: 110.00, was 0.00, is 110.00, because late-fact [top:t0]",
                        "north abstinent: -110.00, was 280.00, is 170.00, because late-fact [top:t0]");
    }

    @Test
    void two_facts_of_which_either_would_do_give_the_one_that_is_left() {
        String two =
                TOPS.replace("2012-06-02", "2012-08-25")
                        + "t1b, ann, 2012-06-03, review, 0, 2012-08-25, ,\n";
        assertThat(changes(ann().and(Tables.TOP, two), "2012-08-22", "2012-09-01"))
                .containsExactly(
                        "north abstinent: 280.00, was 0.00, is 280.00, because late-fact [top:t1b]");
    }

    @Test
    void a_discharge_without_a_recorded_day_is_a_new_fact_of_its_episode() {
        Given given =
                Given.table(
                                Tables.EPISODES,
                                """
                                id, client, provider, started, discharged, reason, substances
                                e1, ann, north, 2012-05-01, 2012-08-01, completed-drug-free, heroin
                                """)
                        .and(
                                Tables.ASSESSMENTS,
                                """
                                id, client, date, eligible, band
                                a1, ann, 2012-04-20, yes, medium
                                """);
        assertThat(changes(given, "2012-07-01", "2012-09-01"))
                .containsExactly(
                        "north completion: 600.00, was 0.00, is 600.00, because new-fact [episodes:e1]");
    }

    @Test
    void a_replacement_replaced_in_its_turn_names_the_row_that_stands_now() {
        String twice =
                TOPS
                        + "t3, ann, 2012-08-20, review, 0, 2012-10-01, , t2\n"
                        + "t4, ann, 2012-08-20, review, 4, 2012-10-02, , t3\n";
        assertThat(changes(ann().and(Tables.TOP, twice), "2012-09-01", "2012-11-01"))
                .containsExactly(
                        "north abstinent: -280.00, was 280.00, is 0.00, because corrected [top:t4]");
    }

    @Test
    void a_row_whose_withdrawal_is_withdrawn_is_reinstated() {
        String back = TOPS + "w1, , , , , 2012-09-01, t2,\nw2, , , , , 2012-10-15, w1,\n";
        assertThat(changes(ann().and(Tables.TOP, back), "2012-10-01", "2012-11-01"))
                .containsExactly(
                        "north abstinent: 280.00, was 0.00, is 280.00, because reinstated [top:t2]");
    }

    @Test
    void a_row_whose_replacement_is_withdrawn_is_reinstated() {
        String back =
                TOPS
                        + "t3, ann, 2012-08-20, review, 4, 2012-09-01, , t2\n"
                        + "w1, , , , , 2012-10-15, t3,\n";
        assertThat(changes(ann().and(Tables.TOP, back), "2012-10-01", "2012-11-01"))
                .containsExactly(
                        "north abstinent: 280.00, was 0.00, is 280.00, because reinstated [top:t2]");
    }

    @Test
    void a_row_that_was_another_clients_after_all_is_corrected_for_the_client_who_loses_it() {
        String moved = TOPS + "t3, bob, 2012-08-20, review, 0, 2012-10-01, , t2\n";
        assertThat(changes(ann().and(Tables.TOP, moved), "2012-09-01", "2012-11-01"))
                .containsExactly(
                        "north abstinent: -280.00, was 280.00, is 0.00, because corrected [top:t2]");
    }

    @Test
    void a_line_that_pays_the_same_from_another_day_differs() {
        String moved =
                """
                id, client, date, stage, opiates, recorded, retracts
                t1, ann, 2012-06-01, review, 0, 2012-06-02,
                t2, ann, 2012-08-10, review, 0, 2012-08-11,
                t3, ann, 2012-12-10, review, 0, 2012-12-11,
                w1, , , , , 2013-01-05, t2
                """;
        History history = ann().and(Tables.TOP, moved).history();
        List<Change> changes =
                new Restatement(NATIONAL.plan(), history.texts())
                        .between(
                                history.knownOn(0, Days.parse("2012-12-31")),
                                history.knownOn(0, Days.parse("2013-01-31")));
        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().difference()).isEqualTo(Money.ZERO);
        assertThat(Days.text(changes.getFirst().dueWas())).isEqualTo("2012-08-10");
        assertThat(Days.text(changes.getFirst().dueIs())).isEqualTo("2012-12-10");
        assertThat(changes.getFirst().because()).isEqualTo(Cause.WITHDRAWN);
    }

    @Test
    void very_many_new_rows_hold_nobody_up() {
        StringBuilder reviews = new StringBuilder(TOPS);
        StringBuilder contacts = new StringBuilder("client, date, recorded\n");
        for (int i = 0; i < 20_000; i++) {
            contacts.append("ann, 2012-08-10, 2012-08-25\n");
            reviews.append(
                    String.format(
                            Locale.ROOT,
                            "m%d, ann, 2012-07-%02d, review, 4, 2012-08-25, ,\n",
                            i,
                            i % 28 + 1));
        }
        Given given =
                ann().and(Tables.TOP, reviews.toString().replace("2012-06-02", "2012-08-25"))
                        .and(Tables.CONTACTS, contacts.toString());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () ->
                        assertThat(changes(given, "2012-08-22", "2012-09-01"))
                                .containsExactly(
                                        "north abstinent: 280.00, was 0.00, is 280.00, because late-fact [top:t1]"));
    }

    @Test
    void nothing_differs_where_nothing_changed() {
        assertThat(changes(ann().and(Tables.TOP, TOPS), "2012-09-01", "2012-09-02")).isEmpty();
    }
}
