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
    void a_file_of_hardly_anything_but_broken_rows_is_refused() {
        String text = "a\n" + "\"x\"y\n".repeat(101);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> rows(text))
                .withMessageContaining(
                        "more than 100 rows that are no CSV, the last in line 102. Maybe ");
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
