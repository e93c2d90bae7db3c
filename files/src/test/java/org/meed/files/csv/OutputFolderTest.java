package org.meed.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.engine.schema.NoticeCode;
import org.meed.files.OutputRefused;

class OutputFolderTest {

    @TempDir Path temp;

    private static void write(OutputFolder out, String name, String text) {
        try (CsvFile file = out.csv(name, List.of("a"))) {
            file.text(text).end();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_new_folder_appears_with_all_its_files() throws IOException {
        Path folder = temp.resolve("deep/down/out");
        try (OutputFolder out = OutputFolder.into(folder)) {
            write(out, "one.csv", "1");
            write(out, "two.csv", "2");
            assertThat(folder).doesNotExist();
            out.publish();
        }
        assertThat(names(folder)).containsExactly("one.csv", "two.csv");
        assertThat(folder.resolve("two.csv")).hasContent("a\n2\n");
        assertThat(names(temp.resolve("deep/down"))).containsExactly("out");
    }

    @Test
    void files_of_the_same_name_are_replaced_and_others_left_alone() throws IOException {
        Files.writeString(temp.resolve("one.csv"), "old");
        Files.writeString(temp.resolve("mine.txt"), "mine");
        try (OutputFolder out = OutputFolder.into(temp)) {
            write(out, "one.csv", "1");
            write(out, "two.csv", "2");
            assertThat(temp.resolve("one.csv")).hasContent("old");
            out.publish();
        }
        assertThat(names(temp)).containsExactly("mine.txt", "one.csv", "two.csv");
        assertThat(temp.resolve("one.csv")).hasContent("a\n1\n");
        assertThat(temp.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void nothing_appears_unless_published() throws IOException {
        Files.writeString(temp.resolve("one.csv"), "old");
        try (OutputFolder out = OutputFolder.into(temp)) {
            write(out, "one.csv", "1");
        }
        try (OutputFolder out = OutputFolder.into(temp.resolve("new/out"))) {
            write(out, "one.csv", "1");
        }
        assertThat(names(temp)).containsExactly("one.csv");
        assertThat(temp.resolve("one.csv")).hasContent("old");
    }

    @Test
    void when_one_file_cannot_be_put_in_place_all_is_as_it_was() throws IOException {
        Files.writeString(temp.resolve("a.csv"), "old");
        Files.createDirectories(temp.resolve("c.csv/full"));
        try (OutputFolder out = OutputFolder.into(temp)) {
            write(out, "a.csv", "1");
            write(out, "b.csv", "2");
            write(out, "c.csv", "3");
            assertThatExceptionOfType(OutputRefused.class)
                    .isThrownBy(out::publish)
                    .withMessageStartingWith(
                            "Cannot write into " + temp + ": c.csv is a folder there.")
                    .withMessageContaining(" Maybe ");
        }
        assertThat(names(temp)).containsExactly("a.csv", "c.csv");
        assertThat(temp.resolve("a.csv")).hasContent("old");
    }

    @Test
    void a_move_that_fails_half_way_is_undone() throws IOException {
        Path draft = Files.createDirectory(temp.resolve("draft"));
        Path target = Files.createDirectory(temp.resolve("target"));
        Files.writeString(target.resolve("a.csv"), "old");
        Files.writeString(target.resolve("c.csv"), "old");
        Files.writeString(draft.resolve("a.csv"), "new");
        Files.writeString(draft.resolve("b.csv"), "new");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        Replacement.replace(
                                draft,
                                target,
                                List.of("a.csv", "b.csv", "not-there.csv"),
                                List.of("c.csv")));
        assertThat(names(target)).containsExactly("a.csv", "c.csv");
        assertThat(target.resolve("a.csv")).hasContent("old");
    }

    @Test
    void what_a_run_outdates_and_does_not_write_is_taken_away_when_it_is_what_it_seems()
            throws IOException {
        for (String name : List.of("old.csv", "both.csv", "mine.csv", "other.csv")) {
            Files.writeString(temp.resolve(name), "a,b\n1,2\n");
        }
        Files.writeString(temp.resolve("mine.csv"), "my own notes");
        Files.createDirectories(temp.resolve("folder.csv/full"));
        try (OutputFolder out = OutputFolder.into(temp)) {
            List.of("old.csv", "both.csv", "mine.csv", "folder.csv", "none.csv")
                    .forEach(name -> out.outdate(name, "a,b\n"));
            write(out, "both.csv", "1");
            assertThat(temp.resolve("old.csv")).exists();
            out.publish();
        }
        assertThat(names(temp)).containsExactly("both.csv", "folder.csv", "mine.csv", "other.csv");
        assertThat(temp.resolve("both.csv")).hasContent("a\n1\n");
    }

    @Test
    void a_step_back_behind_a_link_leads_where_the_link_leads() throws IOException {
        Files.createDirectories(temp.resolve("real/sub"));
        Files.createSymbolicLink(temp.resolve("lnk"), temp.resolve("real/sub"));
        for (String path : List.of("lnk/../out", "lnk/../missing/../deep/out")) {
            try (OutputFolder out = OutputFolder.into(temp.resolve(path))) {
                write(out, "one.csv", "1");
                out.publish();
            }
        }
        assertThat(temp.resolve("real/out/one.csv")).exists();
        assertThat(temp.resolve("real/deep/out/one.csv")).exists();
        assertThat(names(temp)).containsExactly("lnk", "real");
    }

    @Test
    void a_file_is_not_a_folder() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "x");
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> OutputFolder.into(file))
                .withMessage(file + " is a file, not a folder. Maybe name another folder.");
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> OutputFolder.into(file.resolve("below/it")))
                .withMessageStartingWith("Cannot write into " + file.resolve("below/it") + ": ");
        assertThat(names(temp)).containsExactly("out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x.csv", "a/b.csv", ".x", "/x.csv"})
    void a_file_stays_in_its_folder(String name) {
        try (OutputFolder out = OutputFolder.into(temp)) {
            assertThatIllegalArgumentException().isThrownBy(() -> out.stream(name));
        }
    }

    @Test
    void notices_are_written_in_their_order() throws IOException {
        try (OutputFolder out = OutputFolder.into(temp)) {
            NoticesFile.write(
                    out,
                    List.of(
                            NoticeCode.NO_SUCH_DAY.at(
                                    "top.csv", 10, "date", "`x` is not a date.", null),
                            NoticeCode.UNKNOWN_COLUMN.at(
                                    "top.csv", 1, "=cmd()", "No such column.", "Maybe `date`?"),
                            NoticeCode.NO_SUCH_DAY.at(
                                    "top.csv", 9, "date", "`y` is not a date.", "Maybe `z`?")));
            out.publish();
        }
        assertThat(temp.resolve("notices.csv"))
                .hasContent(
                        """
                        file,row,column,code,severity,message,remedy
                        top.csv,1,'=cmd(),unknown-column,warning,No such column.,Maybe `date`?
                        top.csv,9,date,no-such-day,error,`y` is not a date.,Maybe `z`?
                        top.csv,10,date,no-such-day,error,`x` is not a date.,"Write the date like 2012-04-10, or leave the cell empty when it is not known."
                        """);
    }
}
