package org.meed.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.meed.files.InputRefused;
import org.meed.files.csv.CsvRow.Flaw;

class CsvInputTest {

    @TempDir Path temp;

    private List<CsvRow> rows(byte[] bytes) throws IOException {
        Path file = Files.write(temp.resolve("x.csv"), bytes);
        List<CsvRow> rows = new ArrayList<>();
        try (CsvInput input = CsvInput.of(file)) {
            for (CsvRow row = input.next(); row != null; row = input.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<CsvRow> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CsvRow row(int line, String... cells) {
        return new CsvRow(line, List.of(cells), Flaw.NONE);
    }

    private static CsvRow broken(int line) {
        return new CsvRow(line, List.of(), Flaw.BROKEN);
    }

    @Test
    void rows_know_the_line_they_start_on() throws IOException {
        assertThat(rows("a,b\n\n1,\"x\ny\"\n2,\n"))
                .containsExactly(row(1, "a", "b"), row(3, "1", "x\ny"), row(5, "2", ""));
    }

    @Test
    void line_ends_may_be_of_any_system() throws IOException {
        assertThat(rows("a\r\n1\r\n")).containsExactly(row(1, "a"), row(2, "1"));
        assertThat(rows("a\r1\r2")).containsExactly(row(1, "a"), row(2, "1"), row(3, "2"));
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        assertThat(rows("\uFEFFa,b\n")).containsExactly(row(1, "a", "b"));
    }

    @Test
    void an_empty_file_has_no_rows() throws IOException {
        assertThat(rows("")).isEmpty();
        assertThat(rows("\uFEFF")).isEmpty();
        assertThat(rows("\n\n\n")).isEmpty();
    }

    @Test
    void a_quoted_cell_without_an_end_costs_its_row_only() throws IOException {
        assertThat(rows("a,b\n1,\"x\n2,y\n3,z\n"))
                .containsExactly(row(1, "a", "b"), broken(2), row(3, "2", "y"), row(4, "3", "z"));
    }

    @Test
    void something_behind_a_closing_quote_costs_its_row_only() throws IOException {
        assertThat(rows("a,b\n1,\"x\"y\n2,y\n"))
                .containsExactly(row(1, "a", "b"), broken(2), row(3, "2", "y"));
    }

    @Test
    void a_missing_quote_does_not_swallow_the_rows_up_to_the_next_one() throws IOException {
        assertThat(rows("a,b\r\n1,\"x\r\n2,\"y\"\r\n3,\"z\r\n4,w\r\n"))
                .containsExactly(
                        row(1, "a", "b"), broken(2), row(3, "2", "y"), broken(4), row(5, "4", "w"));
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_flaw_of_their_row() throws IOException {
        List<CsvRow> rows = rows("a\nSi\u00e2n\nann\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(rows)
                .extracting(CsvRow::flaw)
                .containsExactly(Flaw.NONE, Flaw.NOT_TEXT, Flaw.NONE);
        assertThat(rows("a\n1\0\n").getLast().flaw()).isEqualTo(Flaw.NOT_TEXT);
    }

    @Test
    void a_cell_of_more_than_65536_characters_is_a_flaw_of_its_row() throws IOException {
        List<CsvRow> rows =
                rows("a,b\n" + "x".repeat(65_536) + ",1\n" + "x".repeat(65_537) + ",2\nc,3\n");
        assertThat(rows)
                .extracting(CsvRow::flaw)
                .containsExactly(Flaw.NONE, Flaw.NONE, Flaw.LONG_CELL, Flaw.NONE);
    }

    @Test
    void a_cell_of_thirty_megabytes_costs_its_row_only() throws IOException {
        assertThat(rows("a\n" + "x".repeat(30_000_000) + "\ny\n"))
                .containsExactly(row(1, "a"), broken(2), row(3, "y"));
    }

    @Test
    void a_row_of_more_than_1024_cells_is_broken() throws IOException {
        assertThat(rows("a" + ",".repeat(1_023) + "\nb" + ",".repeat(1_024) + "\nc\n"))
                .extracting(CsvRow::flaw)
                .containsExactly(Flaw.NONE, Flaw.BROKEN, Flaw.NONE);
    }

    @Test
    void a_file_of_hardly_anything_but_broken_rows_keeps_the_others() throws IOException {
        assertThat(rows("a\n" + "\"x\"y\n".repeat(20_000) + "z\n"))
                .hasSize(20_002)
                .endsWith(broken(20_001), row(20_002, "z"));
    }

    @Test
    void one_stray_quote_in_a_hundred_rows_costs_those_rows_only() throws IOException {
        List<CsvRow> rows = rows(withStrayQuotes("\n"));

        assertThat(rows).hasSize(50_001);
        assertThat(rows.stream().filter(row -> row.flaw() == Flaw.BROKEN).map(CsvRow::line))
                .hasSize(500)
                .allMatch(line -> line % 100 == 1);
        assertThat(rows.get(49_999)).isEqualTo(row(50_000, "49999", "plain", "x"));
    }

    @Test
    void stray_quotes_cost_the_same_rows_whatever_the_line_ends() throws IOException {
        List<CsvRow> rows = rows(withStrayQuotes("\n"));

        assertThat(rows(withStrayQuotes("\r\n"))).isEqualTo(rows);
        assertThat(rows(withStrayQuotes("\r"))).isEqualTo(rows);
    }

    /** Opened and never closed, closed and never opened, and both in one cell. */
    private static String withStrayQuotes(String lineEnd) {
        List<String> kinds = List.of("\"T,x", "\"T\"x,x", "T,x\"\"\",\"", "T,\"O\"Neil");
        StringBuilder text = new StringBuilder("id,name,other").append(lineEnd);
        for (int row = 1; row <= 50_000; row++) {
            text.append(row).append(',');
            text.append(row % 100 == 0 ? kinds.get(row / 100 % kinds.size()) : "plain,x");
            text.append(lineEnd);
        }
        return text.toString();
    }

    @Test
    void two_stray_quotes_do_not_make_one_row_of_all_between_them() throws IOException {
        assertThat(rows("a,b\n1,\"x\n2,y\n3\",z\n4,\"v\nw\"\n"))
                .containsExactly(
                        row(1, "a", "b"),
                        broken(2),
                        row(3, "2", "y"),
                        row(4, "3\"", "z"),
                        row(5, "4", "v\nw"));
    }

    @Test
    void a_quote_that_takes_in_a_long_cell_of_rows_costs_its_row_only() throws IOException {
        List<CsvRow> rows = rows("a,b\n1,\"x\n" + "2,y\n".repeat(30_000) + "3\",z\n" + "4,w\n");
        assertThat(rows).hasSize(30_004);
        assertThat(rows.get(1).flaw()).isEqualTo(Flaw.LONG_CELL);
        assertThat(rows.getLast()).isEqualTo(row(30_004, "4", "w"));
    }

    @Test
    @Timeout(60)
    void lines_that_each_open_a_quote_that_never_ends_take_no_longer_for_it() throws IOException {
        // Each line leaves a quote open, and as the inside of a quoted cell each is sound.
        assertThat(rows("a,b,c\n" + "a\",\",\n".repeat(300_000)))
                .hasSize(300_001)
                .endsWith(broken(300_000), broken(300_001));
    }

    @Test
    void a_file_that_is_not_there_or_a_folder_is_refused() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> CsvInput.of(temp.resolve("nothing.csv")))
                .withMessageContaining("there is no such file or folder. Maybe ");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> CsvInput.of(temp))
                .withMessageContaining(". Maybe ");
    }
}
