package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meed.engine.schema.Tables.HOUSING;
import static org.meed.engine.schema.Tables.TOP;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final String HEADER =
            "id, client, date, opiates, recorded, retracts, supersedes\n";

    private static List<String> seen(String known, String rows) {
        return Given.table(TOP, HEADER + rows).seen(TOP, "sam", known, "id opiates");
    }

    @Test
    void a_withdrawn_row_is_gone_from_the_withdrawals_recorded_day_on() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                x, , , , 2012-06-01, a,\
                """;
        assertThat(seen("2012-05-31", rows)).containsExactly("a, 5");
        assertThat(seen("2012-06-01", rows)).isEmpty();
    }

    @Test
    void withdrawing_a_withdrawal_brings_the_row_back() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                x, , , , 2012-06-01, a,
                y, , , , 2012-07-01, x,
                z, , , , 2012-08-01, y,\
                """;
        assertThat(seen("2012-06-30", rows)).isEmpty();
        assertThat(seen("2012-07-01", rows)).containsExactly("a, 5");
        assertThat(seen("2012-08-01", rows)).isEmpty();
    }

    @Test
    void of_two_withdrawals_one_is_enough() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                x, , , , 2012-06-01, a,
                w, , , , 2012-06-15, a,
                y, , , , 2012-07-01, x,\
                """;
        assertThat(seen("2012-07-01", rows)).isEmpty();
    }

    @Test
    void a_superseded_row_is_replaced_from_the_recorded_day_on() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                b, sam, 2012-05-01, 6, 2012-06-01, , a\
                """;
        assertThat(seen("2012-05-31", rows)).containsExactly("a, 5");
        assertThat(seen("2012-06-01", rows)).containsExactly("b, 6");
    }

    @Test
    void what_a_superseded_row_itself_replaced_stays_replaced() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                b, sam, 2012-05-01, 6, 2012-06-01, , a
                c, sam, 2012-05-01, 7, 2012-07-01, , b\
                """;
        assertThat(seen("2012-07-01", rows)).containsExactly("c, 7");
    }

    @Test
    void withdrawing_a_replacement_brings_the_replaced_row_back() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                b, sam, 2012-05-01, 6, 2012-06-01, , a
                c, sam, 2012-05-01, 7, 2012-07-01, , b
                x, , , , 2012-08-01, c,
                y, , , , 2012-09-01, b,\
                """;
        assertThat(seen("2012-08-01", rows)).containsExactly("b, 6");
        assertThat(seen("2012-09-01", rows)).containsExactly("a, 5");
    }

    @Test
    void withdrawing_the_middle_of_a_chain_brings_back_only_what_it_replaced() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                b, sam, 2012-05-01, 6, 2012-06-01, , a
                c, sam, 2012-05-01, 7, 2012-07-01, , b
                x, , , , 2012-08-01, b,\
                """;
        assertThat(seen("2012-08-01", rows)).containsExactly("a, 5", "c, 7");
    }

    @Test
    void replacing_a_withdrawal_leaves_the_withdrawn_row_withdrawn() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                x, , , , 2012-06-01, a,
                b, sam, 2012-05-02, 6, 2012-07-01, , x\
                """;
        assertThat(seen("2012-07-01", rows)).containsExactly("b, 6");
    }

    @Test
    void a_row_of_another_client_can_be_withdrawn_and_replaced() {
        History history =
                Given.table(
                                TOP,
                                HEADER
                                        + """
                                        a, kim, 2012-05-01, 5, , ,
                                        b, sam, 2012-05-01, 5, 2012-06-01, , a
                                        c, kim, 2012-05-02, 5, , ,
                                        x, sam, , , 2012-06-01, c,\
                                        """)
                        .history();
        assertThat(Given.seen(history, TOP, "kim", "2012-05-31", "id")).containsExactly("a", "c");
        assertThat(Given.seen(history, TOP, "kim", "2012-06-01", "id")).isEmpty();
        assertThat(Given.seen(history, TOP, "sam", "2012-06-01", "id")).containsExactly("b");
        assertThat(history.notices()).isEmpty();
    }

    @Test
    void only_a_row_of_the_same_table_can_be_named() {
        Given given =
                Given.table(TOP, HEADER + "a, sam, 2012-05-01, 5, , ,")
                        .and(HOUSING, "id, client, date, recorded, retracts\nx, , , 2012-06-01, a");
        History history = given.history();
        assertThat(Given.seen(history, TOP, "sam", "2012-06-01", "id")).containsExactly("a");
        assertThat(Given.notices(history)).containsExactly("2 retracts no-such-row");
    }

    @Test
    void a_row_that_replaces_nothing_is_kept_and_a_withdrawal_of_nothing_says_nothing() {
        String rows =
                """
                a, sam, 2012-05-01, 5, 2012-06-01, , nobody
                x, , , , 2012-06-01, nobody,\
                """;
        assertThat(seen("2012-06-01", rows)).containsExactly("a, 5");
        assertThat(Given.table(TOP, HEADER + rows).notices())
                .containsExactly("2 supersedes no-such-row", "3 retracts no-such-row");
    }

    @Test
    void a_correction_without_a_recorded_day_is_lost() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                x, , , , , a,
                b, sam, 2012-05-01, 6, , , a\
                """;
        assertThat(seen("2013-01-01", rows)).containsExactly("a, 5");
        assertThat(Given.table(TOP, HEADER + rows).notices())
                .containsExactly("3 recorded no-recorded", "4 recorded no-recorded");
    }

    @Test
    void a_withdrawal_says_nothing_else() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                b, sam, 2012-05-02, 5, , ,
                x, sam, 2012-05-03, 99, 2012-06-01, a, b\
                """;
        assertThat(seen("2012-06-01", rows)).containsExactly("b, 5");
        assertThat(Given.table(TOP, HEADER + rows).notices())
                .containsExactly(
                        "4 date withdrawal-says-more",
                        "4 opiates withdrawal-says-more",
                        "4 supersedes withdrawal-says-more");
    }

    @Test
    void a_row_that_replaces_itself_is_kept() {
        String rows = "a, sam, 2012-05-01, 5, 2012-06-01, , a";
        assertThat(seen("2012-06-01", rows)).containsExactly("a, 5");
        assertThat(Given.table(TOP, HEADER + rows).notices())
                .containsExactly("2 supersedes circular");
    }

    @Test
    void a_withdrawal_of_itself_says_nothing() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                x, , , , 2012-06-01, x,\
                """;
        assertThat(seen("2012-06-01", rows)).containsExactly("a, 5");
        assertThat(Given.table(TOP, HEADER + rows).notices())
                .containsExactly("3 retracts circular");
    }

    @Test
    void in_a_ring_of_replacements_the_row_recorded_last_replaces_nothing() {
        String rows =
                """
                a, sam, 2012-05-01, 5, 2012-06-01, , b
                b, sam, 2012-05-01, 6, 2012-07-01, , a\
                """;
        assertThat(seen("2012-06-30", rows)).containsExactly("a, 5");
        assertThat(seen("2012-07-01", rows)).containsExactly("a, 5");
        assertThat(Given.table(TOP, HEADER + rows).notices())
                .containsExactly("3 supersedes circular");
    }

    @Test
    void a_ring_of_which_a_row_is_withdrawn_is_no_ring() {
        String rows =
                """
                a, sam, 2012-05-01, 5, 2012-06-01, , b
                b, sam, 2012-05-01, 6, 2012-06-02, , c
                c, sam, 2012-05-01, 7, 2012-06-03, , a
                x, , , , 2012-07-01, b,\
                """;
        assertThat(seen("2012-06-03", rows)).containsExactly("a, 5");
        assertThat(seen("2012-07-01", rows)).containsExactly("c, 7");
    }

    @Test
    void a_ring_of_withdrawals_ends() {
        String rows =
                """
                a, sam, 2012-05-01, 5, , ,
                v, , , , 2012-06-01, w,
                w, , , , 2012-06-02, v,
                x, , , , 2012-06-03, a,
                y, , , , 2012-06-04, w,\
                """;
        assertThat(seen("2012-06-04", rows)).isEmpty();
        assertThat(Given.table(TOP, HEADER + rows).notices())
                .containsExactly("4 retracts circular");
    }

    @Test
    void a_chain_of_a_hundred_thousand_withdrawals_ends() {
        StringBuilder rows = new StringBuilder("r0, sam, 2012-05-01, 5, , ,");
        for (int i = 1; i <= 100_001; i++) {
            rows.append("\nr").append(i).append(", , , , 2012-06-01, r").append(i - 1).append(",");
        }
        assertThat(seen("2012-06-01", rows.toString())).isEmpty();
    }
}
