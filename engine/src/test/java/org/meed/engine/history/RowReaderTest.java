// Longer than the ceiling because one reader refuses every kind of cell.
package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meed.engine.schema.Tables.CONTRACTS;
import static org.meed.engine.schema.Tables.CUSTODY;
import static org.meed.engine.schema.Tables.EPISODES;
import static org.meed.engine.schema.Tables.FACTS;
import static org.meed.engine.schema.Tables.GOALS;
import static org.meed.engine.schema.Tables.INTERVENTIONS;
import static org.meed.engine.schema.Tables.LINKS;
import static org.meed.engine.schema.Tables.OFFENCES;
import static org.meed.engine.schema.Tables.TOP;
import static org.meed.engine.schema.Tables.WORK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

class RowReaderTest {

    private static Notice only(Table table, String text) {
        List<Notice> notices = Given.table(table, text).history().notices();
        assertThat(notices).hasSize(1);
        return notices.getFirst();
    }

    @Test
    void a_bad_cell_costs_its_row_only() {
        String tops =
                """
                id, client, date, opiates
                a, sam, 2012-05-01, 29
                b, sam, 2012-05-02, 28\
                """;
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "id"))
                .containsExactly("b");
        assertThat(only(TOP, tops))
                .isEqualTo(
                        new Notice(
                                "top.csv",
                                2,
                                "opiates",
                                "number-out-of-range",
                                Severity.ERROR,
                                "`29` is not in 0 to 28.",
                                "Mend the number, or leave the cell empty when it is not known."));
    }

    @Test
    void every_mistake_of_a_row_is_told() {
        String tops =
                """
                client, date, opiates, sharing, stage, recorded
                , 2012-02-30, x, Y, begin, soon\
                """;
        assertThat(Given.table(TOP, tops).notices())
                .containsExactly(
                        "2 client empty-client",
                        "2 date no-such-day",
                        "2 opiates not-a-number",
                        "2 recorded no-such-day",
                        "2 sharing not-yes-or-no",
                        "2 stage unknown-word");
    }

    @ParameterizedTest
    @CsvSource({
        "heroine, Maybe `heroin`?",
        "Heroin, Maybe `heroin`?",
        "heroin; crack, Maybe `crack`?",
        "other opiate, Maybe `other-opiate`?",
        "chocolate, 'Write one of the words listed, or leave the cell empty when it is not known.'",
    })
    void an_unknown_word_lists_the_words_and_names_the_nearest(String written, String remedy) {
        Notice notice = only(EPISODES, "client, substances\nsam, " + written);
        assertThat(notice.code()).isEqualTo("unknown-word");
        assertThat(notice.message())
                .contains("is not one of heroin, other-opiate, methadone, crack,");
        assertThat(notice.remedy()).isEqualTo(remedy);
    }

    @Test
    void an_empty_word_in_a_list_is_no_word_and_a_repeated_one_counts_once() {
        assertThat(only(EPISODES, "client, substances\nsam, heroin;").code())
                .isEqualTo("unknown-word");
        String repeated = "client, started, substances\nsam, 2012-04-10, heroin;crack;heroin";
        assertThat(only(EPISODES, repeated).severity()).isEqualTo(Severity.WARNING);
        assertThat(
                        Given.table(EPISODES, repeated)
                                .seen(EPISODES, "sam", "2012-04-10", "substances"))
                .containsExactly("heroin;crack;heroin");
    }

    @ParameterizedTest
    @CsvSource({
        "10/04/2012, Maybe `2012-04-10`?",
        "2012-4-10, Maybe `2012-04-10`?",
        "2012-04-10T00:00:00, Maybe `2012-04-10`?",
        "10 April 2012, 'Write the date like 2012-04-10, or leave the cell empty when it is not known.'",
        "2012-02-30, 'Maybe `2012-02-29`: February 2012 has 29 days.'",
        "31/4/2012, 'Maybe `2012-04-30`: April 2012 has 30 days.'",
        "2012-04-32, 'Write the date like 2012-04-10, or leave the cell empty when it is not known.'",
        "0000-01-01, 'Write the date like 2012-04-10, or leave the cell empty when it is not known.'",
    })
    void a_date_that_is_none_is_told_with_the_likely_one(String written, String remedy) {
        Notice notice = only(TOP, "client, date\nsam, " + written);
        assertThat(notice.code()).isEqualTo("no-such-day");
        assertThat(notice.remedy()).isEqualTo(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, number-out-of-range",
        "21, number-out-of-range",
        "99999999999999999999, number-out-of-range",
        "10.0, not-a-number",
        "+3, not-a-number",
        "-, not-a-number",
        "٣, not-a-number",
    })
    void a_whole_number_is_plain_figures_in_range(String written, String code) {
        assertThat(only(TOP, "client, physical\nsam, " + written).code()).isEqualTo(code);
    }

    @Test
    void a_whole_number_written_with_decimals_is_told_with_the_likely_one() {
        assertThat(only(TOP, "client, physical\nsam, 10.0").remedy()).isEqualTo("Maybe `10`?");
    }

    @ParameterizedTest
    @CsvSource({
        "1.01, number-out-of-range",
        ".5, not-a-number",
        "5., not-a-number",
        "1e-3, not-a-number"
    })
    void a_decimal_is_plain_figures_in_range(String written, String code) {
        assertThat(only(LINKS, "client, probability\nsam, " + written).code()).isEqualTo(code);
    }

    @Test
    void a_decimal_may_be_below_zero_where_the_column_says_so() {
        String facts = "client, date, value\nsam, 2012-05-01, -3.50";
        assertThat(Given.table(FACTS, facts).seen(FACTS, "sam", "2012-05-01", "value"))
                .containsExactly("-3.50");
        String contract = "provider, from, value, at_risk\nnorth, 2012-04-01, £1200, 0";
        assertThat(only(CONTRACTS, contract).remedy()).isEqualTo("Maybe `1200`?");
    }

    @ParameterizedTest
    @CsvSource({
        "Y, Maybe `yes`?",
        "FALSE, Maybe `no`?",
        "?, 'Write yes or no, or leave the cell empty when it is not known.'"
    })
    void yes_and_no_are_written_so(String written, String remedy) {
        Notice notice = only(OFFENCES, "client, proven\nsam, " + written);
        assertThat(notice.code()).isEqualTo("not-yes-or-no");
        assertThat(notice.remedy()).isEqualTo(remedy);
    }

    @Test
    void a_day_after_the_recorded_one_costs_the_row() {
        String episodes =
                """
                client, started, discharged, recorded
                sam, 2012-04-10, 2012-05-01, 2012-04-30
                sam, 2012-04-10, 2012-05-01, 2012-05-01\
                """;
        assertThat(Given.table(EPISODES, episodes).notices())
                .containsExactly("2 discharged date-after-recorded");
        assertThat(Given.table(EPISODES, episodes).seen(EPISODES, "sam", "2012-06-01", "started"))
                .hasSize(1);
    }

    @Test
    void an_end_before_its_beginning_costs_the_row() {
        String days = "2012-04-10, 2012-04-09";
        assertThat(out(EPISODES, "started, discharged", days)).isEqualTo("discharged");
        assertThat(out(INTERVENTIONS, "started, ended", days)).isEqualTo("ended");
        assertThat(out(CUSTODY, "from, to", days)).isEqualTo("to");
        assertThat(out(WORK, "from, to", days)).isEqualTo("to");
        assertThat(out(FACTS, "date, to", days)).isEqualTo("to");
        assertThat(out(GOALS, "set, reviewed", days)).isEqualTo("reviewed");
        assertThat(out(OFFENCES, "date, disposed", days)).isEqualTo("disposed");
        assertThat(only(CONTRACTS, "provider, from, to\nnorth, " + days).column()).isEqualTo("to");
        assertThat(Given.table(CUSTODY, "client, from, to\nsam, 2012-04-10, 2012-04-10").notices())
                .isEmpty();
    }

    private static String out(Table table, String columns, String days) {
        Notice notice = only(table, "client, " + columns + "\nsam, " + days);
        assertThat(notice.code()).isEqualTo("dates-out-of-order");
        return notice.column();
    }

    @Test
    void a_referral_after_the_start_is_possible() {
        String episode =
                "client, referred, triaged, started\nsam, 2012-04-12, 2012-04-11, 2012-04-10";
        assertThat(Given.table(EPISODES, episode).notices()).isEmpty();
    }

    @Test
    void an_unknown_column_is_told_once_a_file_and_its_cells_are_not_read() {
        Notice notice = only(EPISODES, "client, dischargd\nsam, 2012-05-01\nann, x");
        assertThat(notice.row()).isEqualTo(1);
        assertThat(notice.code()).isEqualTo("unknown-column");
        assertThat(notice.severity()).isEqualTo(Severity.WARNING);
        assertThat(notice.remedy()).isEqualTo("Maybe `discharged`?");
    }

    @Test
    void of_a_column_named_twice_the_first_is_read() {
        String tops = "client, date, date\nsam, 2012-05-01, 2012-05-02";
        assertThat(only(TOP, tops).code()).isEqualTo("repeated-column");
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "date"))
                .containsExactly("2012-05-01");
    }

    @Test
    void a_file_that_starts_with_data_is_told_once() {
        History history = Given.table(TOP, "sam, 2012-05-01\nann, 2012-05-01").history();
        assertThat(Given.notices(history)).containsExactly("1  no-header");
        assertThat(history.clientCount()).isZero();
    }

    @Test
    void an_empty_file_has_no_header() {
        HistoryBuilder builder = new HistoryBuilder();
        builder.reader(TOP, "top.csv", List.of());
        assertThat(Given.notices(builder.build())).containsExactly("1  no-header");
    }

    @Test
    void a_row_with_more_or_fewer_cells_than_the_header_is_lost() {
        String tops = "client, date\nsam\nsam, 2012-05-01, 3\nsam, 2012-05-02";
        assertThat(Given.table(TOP, tops).notices())
                .containsExactly("2  wrong-number-of-cells", "3  wrong-number-of-cells");
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "date"))
                .containsExactly("2012-05-02");
    }

    @Test
    void a_blank_client_is_an_empty_one() {
        HistoryBuilder builder = new HistoryBuilder();
        builder.reader(TOP, "top.csv", List.of("client")).add(2, " ");
        assertThat(Given.notices(builder.build())).containsExactly("2 client empty-client");
    }

    @Test
    void tables_without_a_client_need_none() {
        assertThat(Given.table(CONTRACTS, "provider, from\nnorth, 2012-04-01").notices()).isEmpty();
    }

    @Test
    void columns_may_come_in_any_order() {
        String tops = "date, opiates, client, id\n2012-05-01, 3, sam, a";
        assertThat(Given.table(TOP, tops).seen(TOP, "sam", "2013-01-01", "id date opiates"))
                .containsExactly("a, 2012-05-01, 3");
    }

    @Test
    void a_message_shows_what_was_written_on_one_line_and_not_all_of_a_novel() {
        HistoryBuilder builder = new HistoryBuilder();
        builder.reader(TOP, "top.csv", List.of("client", "opiates"))
                .add(2, "sam", "3\n" + "x".repeat(70_000));
        assertThat(builder.build().notices().getFirst().message())
                .startsWith("`3·xxx")
                .hasSizeLessThan(120);
    }

    @Test
    void the_same_mistake_ten_thousand_times_is_counted_rather_than_listed() {
        HistoryBuilder builder = new HistoryBuilder();
        RowReader reader = builder.reader(TOP, "top.csv", List.of("client", "opiates"));
        for (int i = 2; i < 10_102; i++) {
            reader.add(i, "sam", "29");
        }
        List<Notice> notices = builder.build().notices();
        assertThat(notices).hasSize(10_001);
        assertThat(notices.getFirst().code()).isEqualTo("more-of-the-same");
        assertThat(notices.getFirst().message())
                .isEqualTo("Another 100 rows have the mistake `number-out-of-range`.");
    }

    @Test
    void a_history_is_built_once() {
        HistoryBuilder builder = new HistoryBuilder();
        builder.build();
        org.assertj.core.api.Assertions.assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("Maybe");
    }

    @Test
    void all_standard_columns_are_taken_by_all_tables() {
        for (Table table : Tables.all()) {
            String header =
                    String.join(", ", Tables.STANDARD)
                            + ", "
                            + String.join(", ", table.columnNames());
            assertThat(Given.table(table, header).notices()).isEmpty();
        }
    }
}
