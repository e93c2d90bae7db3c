package org.meed.files.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;
import org.meed.files.csv.OutputFolder;

class HistoryFolderTest {

    @TempDir Path folder;

    private HistoryFolderTest with(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    private History read() {
        return HistoryFolder.read(folder);
    }

    private List<String> notices() {
        return read().notices().stream()
                .map(notice -> notice.file() + " " + notice.row() + " " + notice.code())
                .toList();
    }

    @Test
    void each_file_is_a_table_and_a_missing_file_an_empty_one() throws IOException {
        with("episodes.csv", "client,provider,started\nsam,north,2012-04-10\n")
                .with("top.csv", "client,date,opiates\nsam,2012-04-12,20\n");
        History history = read();
        assertThat(history.notices()).isEmpty();
        assertThat(history.clientCount()).isEqualTo(1);
        assertThat(history.knownOn(0, Days.LAST).rows(Tables.TOP)).hasSize(1);
        assertThat(history.knownOn(0, Days.LAST).rows(Tables.HOUSING)).isEmpty();
    }

    @Test
    @Timeout(60)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_pipe_or_a_folder_in_the_place_of_a_table_is_refused_and_never_waited_for()
            throws Exception {
        with("episodes.csv", "client,started\nsam,2012-04-10\n");
        Path table = folder.resolve("top.csv");
        new ProcessBuilder("mkfifo", table.toString()).start().waitFor();
        assertThat(table).exists();
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(this::read)
                .withMessage(table + " is not a file. Maybe move it away, or rename it.");
        Files.delete(table);
        Files.createDirectory(table);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(this::read)
                .withMessageStartingWith(table + " is not a file.");
    }

    @Test
    void files_may_have_a_byte_order_mark_other_line_ends_and_quoted_cells() throws IOException {
        with(
                "family.csv",
                "\uFEFF\"client\",date,detail\r\nsam,2012-04-10,\"two\r\nlines, \"\"and\"\" more\"\r\n");
        History history = read();
        Row row = history.knownOn(0, Days.LAST).rows(Tables.FAMILY).getFirst();
        assertThat(history.notices()).isEmpty();
        assertThat(row.text(Tables.FAMILY.column("detail"), history.texts()))
                .isEqualTo("two\r\nlines, \"and\" more");
    }

    @Test
    void a_notice_names_the_line_that_a_row_starts_on() throws IOException {
        with("family.csv", "client,date,detail\n\nsam,2012-04-10,\"a\nb\"\nsam,2012-04-31,c\n");
        assertThat(notices()).containsExactly("family.csv 5 no-such-day");
    }

    @Test
    void a_header_alone_is_an_empty_table() throws IOException {
        with("top.csv", "client,date\n");
        assertThat(notices()).isEmpty();
        assertThat(read().clientCount()).isZero();
    }

    @Test
    void a_file_with_nothing_in_it_is_told() throws IOException {
        with("top.csv", "").with("episodes.csv", "client\nsam\n");
        assertThat(notices()).containsExactly("top.csv 1 no-header");
        assertThat(read().clientCount()).isEqualTo(1);
    }

    @Test
    void a_file_of_another_name_is_told_and_notices_are_passed_over() throws IOException {
        with("top.csv", "client\nsam\n")
                .with("episode.csv", "client\nsam\n")
                .with("notices.csv", "file,row\n")
                .with("README.txt", "hello");
        List<Notice> notices = read().notices();
        assertThat(notices).hasSize(1);
        assertThat(notices.getFirst().code()).isEqualTo("unknown-file");
        assertThat(notices.getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(notices.getFirst().remedy()).isEqualTo("Maybe `episodes.csv`?");
    }

    @Test
    void a_folder_without_any_table_is_refused() throws IOException {
        with("data.csv", "client\nsam\n");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(this::read)
                .withMessage(
                        "No file in "
                                + folder
                                + " is a table of a history, such as episodes.csv."
                                + " Maybe the tables are in another folder, or their names end in something else than .csv.");
    }

    @Test
    void a_folder_that_is_none_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("top.csv"), "client\n");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> HistoryFolder.read(file))
                .withMessage(
                        file + " is a file, not a folder. Maybe name the folder that it is in.");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> HistoryFolder.read(folder.resolve("nowhere")))
                .withMessageContaining("there is no such file or folder. Maybe ");
    }

    @Test
    void a_table_that_is_a_folder_is_refused() throws IOException {
        Files.createDirectory(folder.resolve("top.csv"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(this::read)
                .withMessageContaining("top.csv");
    }

    @Test
    void bytes_that_are_not_utf_8_cost_their_row() throws IOException {
        Files.write(
                folder.resolve("top.csv"),
                "client,date\nSi\u00e2n,2012-04-10\nsam,2012-04-10\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(notices()).containsExactly("top.csv 2 not-text");
        assertThat(read().clientCount()).isEqualTo(1);
    }

    @Test
    void a_file_in_utf_16_is_told_once() throws IOException {
        Files.write(
                folder.resolve("top.csv"),
                "client,date\nsam,2012-04-10\n".getBytes(StandardCharsets.UTF_16));
        assertThat(notices()).containsExactly("top.csv 1 not-text");
    }

    @Test
    void a_binary_file_does_no_harm() throws IOException {
        byte[] rubbish = new byte[1_000_000];
        new Random(7).nextBytes(rubbish);
        Files.write(folder.resolve("top.csv"), rubbish);
        with("episodes.csv", "client\nsam\n");
        assertThat(notices()).containsExactly("top.csv 1 not-text");
        assertThat(read().clientCount()).isEqualTo(1);
    }

    @Test
    void broken_and_oversized_rows_cost_themselves_only() throws IOException {
        with(
                "family.csv",
                "client,date,detail\nsam,2012-04-10,\"x\nann,2012-04-10,y\nkim,2012-04-10,"
                        + "z".repeat(70_000)
                        + "\nzoe,2012-04-10,z\n");
        assertThat(notices())
                .containsExactly("family.csv 2 broken-row", "family.csv 4 cell-too-long");
        assertThat(read().clientCount()).isEqualTo(2);
    }

    @Test
    void a_written_folder_is_read_back_to_the_same_cells_formulas_and_all() {
        Path out = folder.resolve("out");
        List<String> cells = List.of("=1+1", "2012-04-10", "-5", "'quoted'", "a,\"b\"\nc");
        try (OutputFolder files = OutputFolder.into(out)) {
            HistoryFolderWriter writer = new HistoryFolderWriter(files);
            try (TableWriter facts =
                    writer.table(
                            Tables.FACTS, List.of("client", "date", "value", "kind", "code"))) {
                facts.row(cells);
            }
            files.publish();
        }
        History history = HistoryFolder.read(out);
        Row row = history.knownOn(0, Days.LAST).rows(Tables.FACTS).getFirst();
        assertThat(List.of("client", "date", "value", "kind", "code"))
                .extracting(column -> row.text(Tables.FACTS.column(column), history.texts()))
                .isEqualTo(cells);
    }

    @Test
    void only_columns_of_the_table_can_be_written() {
        try (OutputFolder files = OutputFolder.into(folder)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new HistoryFolderWriter(files).table(Tables.TOP, List.of("clint")));
        }
    }
}
