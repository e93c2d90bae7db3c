package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meed.engine.schema.Tables.CLIENTS;
import static org.meed.engine.schema.Tables.CONTRACTS;
import static org.meed.engine.schema.Tables.EPISODES;
import static org.meed.engine.schema.Tables.GOALS;
import static org.meed.engine.schema.Tables.LINKS;
import static org.meed.engine.schema.Tables.OFFENCES;
import static org.meed.engine.schema.Tables.TOP;

import org.junit.jupiter.api.Test;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

class KnowledgeTest {

    private static final String TWO_DAYS =
            """
            id, client, referred, started, discharged, reason
            e1, sam, 2012-04-01, 2012-04-10, 2012-09-30, completed-drug-free\
            """;

    private static final String SHOWN = "referred started discharged reason";

    @Test
    void a_recorded_row_is_seen_whole_from_its_recorded_day_on() {
        String episode =
                """
                id, client, started, discharged, reason, recorded
                e1, sam, 2012-04-10, 2012-09-30, died, 2012-11-01\
                """;
        assertThat(Given.table(EPISODES, episode).seen(EPISODES, "sam", "2012-10-31", "id"))
                .isEmpty();
        assertThat(
                        Given.table(EPISODES, episode)
                                .seen(EPISODES, "sam", "2012-11-01", "started discharged reason"))
                .containsExactly("2012-04-10, 2012-09-30, died");
    }

    @Test
    void an_unrecorded_row_is_not_seen_before_its_earliest_day() {
        assertThat(Given.table(EPISODES, TWO_DAYS).seen(EPISODES, "sam", "2012-03-31", SHOWN))
                .isEmpty();
    }

    @Test
    void
            later_days_of_an_unrecorded_row_and_the_cells_of_those_days_are_seen_from_their_own_day_on() {
        assertThat(Given.table(EPISODES, TWO_DAYS).seen(EPISODES, "sam", "2012-04-01", SHOWN))
                .containsExactly("2012-04-01, , , ");
        assertThat(Given.table(EPISODES, TWO_DAYS).seen(EPISODES, "sam", "2012-09-29", SHOWN))
                .containsExactly("2012-04-01, 2012-04-10, , ");
        assertThat(Given.table(EPISODES, TWO_DAYS).seen(EPISODES, "sam", "2012-09-30", SHOWN))
                .containsExactly("2012-04-01, 2012-04-10, 2012-09-30, completed-drug-free");
    }

    @Test
    void what_is_not_tied_to_a_day_is_seen_with_the_row() {
        String episode =
                """
                client, provider, referred, started, substances, accommodation
                sam, north, 2012-04-01, 2012-04-10, heroin;crack, urgent\
                """;
        assertThat(
                        Given.table(EPISODES, episode)
                                .seen(
                                        EPISODES,
                                        "sam",
                                        "2012-04-01",
                                        "provider substances accommodation"))
                .containsExactly("north, heroin;crack, urgent");
    }

    @Test
    void proven_is_seen_with_the_disposal_and_without_one_with_the_row() {
        String offences =
                """
                id, client, date, charged, disposed, proven
                o1, sam, 2012-05-01, 2012-05-02, 2012-08-01, yes
                o2, sam, 2012-05-03, , , yes\
                """;
        String shown = "id charged disposed proven";
        assertThat(Given.table(OFFENCES, offences).seen(OFFENCES, "sam", "2012-05-03", shown))
                .containsExactly("o1, 2012-05-02, , ", "o2, , , yes");
        assertThat(Given.table(OFFENCES, offences).seen(OFFENCES, "sam", "2012-08-01", shown))
                .containsExactly("o1, 2012-05-02, 2012-08-01, yes", "o2, , , yes");
    }

    @Test
    void a_reason_without_a_discharge_is_seen_with_the_row() {
        String episode =
                """
                client, started, reason
                sam, 2012-04-10, transferred\
                """;
        assertThat(Given.table(EPISODES, episode).seen(EPISODES, "sam", "2012-04-10", "reason"))
                .containsExactly("transferred");
    }

    @Test
    void a_goal_shows_its_rating_from_the_review_on() {
        String goal =
                """
                client, set, reviewed, rating, met
                sam, 2012-04-10, 2012-07-10, 7, no\
                """;
        assertThat(
                        Given.table(GOALS, goal)
                                .seen(GOALS, "sam", "2012-07-09", "set reviewed rating met"))
                .containsExactly("2012-04-10, , , ");
        assertThat(
                        Given.table(GOALS, goal)
                                .seen(GOALS, "sam", "2012-07-10", "set reviewed rating met"))
                .containsExactly("2012-04-10, 2012-07-10, 7, no");
    }

    @Test
    void a_row_without_any_day_is_seen_always() {
        String links =
                """
                id, client, other
                l1, sam, sam2\
                """;
        assertThat(Given.table(LINKS, links).seen(LINKS, "sam", "0001-01-01", "id"))
                .containsExactly("l1");
    }

    @Test
    void ties_are_settled_by_the_day_described_then_the_day_known_then_the_id() {
        String tops =
                """
                id, client, date, recorded
                d, sam, 2012-05-01, 2012-06-02
                c, sam, 2012-05-01, 2012-06-02
                b, sam, 2012-05-01, 2012-06-03
                a, sam, 2012-05-01,
                e, sam, 2012-04-30, 2012-07-01
                z, sam, , 2012-01-01\
                """;
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "id"))
                .containsExactly("e", "a", "c", "d", "b", "z");
    }

    @Test
    void an_unknown_day_goes_last_also_while_it_is_only_not_known_yet() {
        String episodes =
                """
                id, client, referred, started, recorded
                a, sam, 2012-04-01, 2012-06-01,
                b, sam, 2012-04-02, 2012-05-01,
                c, sam, 2012-03-03, , 2012-03-31\
                """;
        assertThat(
                        Given.table(EPISODES, episodes)
                                .seen(EPISODES, "sam", "2012-05-15", "id started"))
                .containsExactly("b, 2012-05-01", "c, ", "a, ");
        assertThat(
                        Given.table(EPISODES, episodes)
                                .seen(EPISODES, "sam", "2012-06-01", "id started"))
                .containsExactly("b, 2012-05-01", "a, 2012-06-01", "c, ");
    }

    @Test
    void ids_go_by_their_utf_8_bytes() {
        String tops =
                """
                id, client, date
                \uFB03, sam, 2012-05-01
                \uD83D\uDE00, sam, 2012-05-01
                z, sam, 2012-05-01
                Z, sam, 2012-05-01\
                """;
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "id"))
                .containsExactly("Z", "z", "\uFB03", "\uD83D\uDE00");
    }

    @Test
    void clients_are_in_order_of_their_bytes_whatever_table_names_them() {
        History history =
                Given.table(TOP, "client, date\nzoe, 2012-05-01\nsam, 2012-05-01")
                        .and(CLIENTS, "client\nann\nsam")
                        .history();
        assertThat(history.clientCount()).isEqualTo(3);
        assertThat(history.client(0)).isEqualTo("ann");
        assertThat(history.client(2)).isEqualTo("zoe");
        assertThat(history.find("bob")).isEmpty();
    }

    @Test
    void rows_without_a_client_are_shared_and_known_by_the_same_rules() {
        String contracts =
                """
                id, provider, from, to, at_risk
                k1, north, 2012-04-01, 2014-03-31, 0.2
                k2, south, 2013-04-01, ,\
                """;
        History history = Given.table(CONTRACTS, contracts).history();
        assertThat(history.clientCount()).isZero();
        assertThat(history.sharedRows(CONTRACTS, Days.parse("2012-04-01")))
                .extracting(row -> Given.line(history, row, "id from to at_risk"))
                .containsExactly("k1, 2012-04-01, , 0.2");
        assertThat(history.sharedRows(Tables.COMPARISONS, Days.parse("2012-04-01"))).isEmpty();
    }

    @Test
    void each_cell_tells_from_which_day_it_is_seen() {
        History history = Given.table(EPISODES, TWO_DAYS).history();
        Row row = history.knownOn(0, Days.LAST).rows(EPISODES).getFirst();
        assertThat(Days.text(row.seenFrom())).isEqualTo("2012-04-01");
        assertThat(Days.text(row.seenFrom(EPISODES.column("reason")))).isEqualTo("2012-09-30");
        assertThat(Days.text(row.seenFrom(EPISODES.column("provider")))).isEqualTo("2012-04-01");
    }

    @Test
    void an_empty_cell_is_unknown_and_never_no() {
        History history = Given.table(OFFENCES, "client, date\nsam, 2012-05-01").history();
        Row row = history.knownOn(0, Days.LAST).rows(OFFENCES).getFirst();
        assertThat(row.cell(OFFENCES.column("proven"))).isEqualTo(Days.UNKNOWN);
    }
}
