package org.meed.files.ndtms;

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

/** Rows that are no rows cost themselves and nothing else. */
class BrokenRowsTest {
    private static final NdtmsSettings STANDARD = NdtmsSettings.standard();

    @TempDir Path folder;

    @Test
    void one_broken_row_in_a_hundred_costs_one_row_in_a_hundred() {
        StringBuilder table = new StringBuilder("EPISODID | REFLD\n");
        for (int row = 1; row <= 2_000; row++) {
            table.append(row).append(row % 100 == 0 ? " | 30/02/2012\n" : " | 01/04/2012\n");
        }

        Imported then = Imported.of(folder, table.toString());

        assertThat(then.summary.rowsKept()).isEqualTo(1_980);
        assertThat(then.summary.rowsLost()).isEqualTo(20);
        assertThat(then.rows("episodes", "episode")).hasSize(1_980);
        assertThat(then.notices()).hasSize(20).first().isEqualTo("101 REFLD no-such-day");
    }

    @Test
    void one_row_in_a_hundred_with_stray_quotes_costs_one_row_in_a_hundred() throws IOException {
        List<String> lines = new ArrayList<>(sound(20_000));
        for (int line = 100; line < lines.size(); line += 100) {
            String stray = line % 200 == 0 ? "\"N0852" : "\"N\"0852";
            lines.set(line, lines.get(line).replace("N0852", stray));
        }
        Imported then = Imported.file(folder, STANDARD, String.join("\n", lines) + "\n");

        assertThat(then.summary.rowsKept()).isEqualTo(19_800);
        assertThat(then.summary.rowsLost()).isEqualTo(200);
        assertThat(then.notices()).hasSize(200).first().isEqualTo("101  broken-row");
    }

    @Test
    void two_stray_quotes_in_one_column_cost_their_two_rows_and_none_between() throws IOException {
        List<String> lines = new ArrayList<>(sound(40));
        lines.set(10, lines.get(10).replace("N0852", "\"N0852"));
        lines.set(30, lines.get(30).replace("N0852", "\"N0852"));
        Imported then = Imported.file(folder, STANDARD, String.join("\n", lines) + "\n");

        assertThat(then.summary.rowsRead()).isEqualTo(40);
        assertThat(then.summary.rowsKept()).isEqualTo(38);
        assertThat(then.notices()).containsExactly("11  broken-row", "31  broken-row");
    }

    @Test
    void rows_of_another_length_and_with_broken_quotes_are_told_and_passed_over()
            throws IOException {
        List<String> lines = new ArrayList<>(sound(6));
        lines.set(2, lines.get(2) + ",one,too,many");
        lines.set(4, lines.get(4).replace("N0852", "\"N08\"52"));
        Imported then = Imported.file(folder, STANDARD, String.join("\n", lines) + "\n");

        assertThat(then.rows("episodes", "episode"))
                .containsExactly("N0852/1", "N0852/3", "N0852/5", "N0852/6");
        assertThat(then.notices()).containsExactly("3  wrong-number-of-cells", "5  broken-row");
        assertThat(then.summary.rowsRead()).isEqualTo(6);
        assertThat(then.summary.rowsLost()).isEqualTo(2);
    }

    @Test
    void a_row_that_is_not_text_and_one_with_an_endless_cell_are_told_and_passed_over()
            throws IOException {
        List<String> lines = new ArrayList<>(sound(4));
        lines.set(2, lines.get(2).replace("N0852", "N\u00e9"));
        lines.set(3, lines.get(3).replace("N0852", "N".repeat(70_000)));
        Path file = folder.resolve("latin.csv");
        Files.writeString(file, String.join("\n", lines), StandardCharsets.ISO_8859_1);

        ImportSummary summary = NdtmsImport.run(List.of(file), STANDARD, folder.resolve("out"));

        assertThat(summary.rowsKept()).isEqualTo(2);
        assertThat(summary.notices())
                .extracting(notice -> notice.row() + " " + notice.code())
                .contains("3 not-text", "4 cell-too-long");
    }

    @Test
    void a_file_that_is_not_there_is_refused_and_nothing_is_written() {
        Path out = folder.resolve("out");

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(
                        () -> NdtmsImport.run(List.of(folder.resolve("none.csv")), STANDARD, out))
                .withMessageContaining("none.csv");
        assertThat(out).doesNotExist();
    }

    @Test
    void no_file_at_all_is_refused() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> NdtmsImport.run(List.of(), STANDARD, folder.resolve("out")));
    }

    @Test
    void an_import_that_keeps_nothing_leaves_what_was_there() {
        Imported before = Imported.of(folder, "EPISODID\n1\n");
        Imported then = Imported.of(folder, "EPISODID | DOB\n2 |\n");

        assertThat(then.summary.files()).isEmpty();
        assertThat(then.summary.notices()).isNotEmpty();
        assertThat(before.rows("episodes", "episode")).containsExactly("N0852/1");
    }

    @Test
    void an_import_replaces_every_table_that_it_writes() {
        Imported.of(folder, "EPISODID | TOPDATE | TRSTAGE\n1 | 12/04/2012 | S\n");
        Imported then = Imported.of(folder, "EPISODID\n2\n");

        assertThat(then.rows("top", "date")).isEmpty();
        assertThat(then.summary.files())
                .containsExactly(
                        "clients.csv",
                        "episodes.csv",
                        "interventions.csv",
                        "assessments.csv",
                        "top.csv",
                        "vaccinations.csv",
                        "facts.csv",
                        "links.csv",
                        "extras.csv",
                        "notices.csv");
    }

    private static List<String> sound(int rows) {
        StringBuilder table = new StringBuilder("EPISODID\n");
        for (int row = 1; row <= rows; row++) {
            table.append(row).append('\n');
        }
        return Imported.whole(table.toString()).lines().toList();
    }
}
