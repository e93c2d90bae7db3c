package org.meed.files.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.history.Archive;
import org.meed.files.InputRefused;
import org.meed.files.OutputRefused;
import org.meed.files.history.HistoryFolder;

/** What is no compact history, or no longer, is refused in words. */
class ArchiveReaderTest {

    @TempDir Path temp;
    private Path folder = Path.of("");
    private Path file = Path.of("");
    private byte[] whole = new byte[0];

    @BeforeEach
    void writeOne() throws IOException {
        Path tables = Files.createDirectory(temp.resolve("tables"));
        Files.writeString(
                tables.resolve("facts.csv"),
                """
                id,client,date,kind,code,value,recorded,retracts,supersedes
                f1,zoë,2012-05-01,wert,größer,2.50,2012-05-02,,
                ,zoë,2012-05-01,wert,größer,3,2012-05-03,,
                ,bob,2012-05-01,wert,größer,3,2012-05-03,,f1
                x,,,,,,2012-06-01,f1,
                """);
        folder = temp.resolve("compact");
        file = ArchiveWriter.write(Archive.of(HistoryFolder.read(tables)), folder);
        whole = Files.readAllBytes(file);
    }

    private void refused(byte[] bytes, String why) throws IOException {
        Files.write(file, bytes);
        refused(why);
    }

    private void refused(String why) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> HistoryFolder.read(folder))
                .withMessageStartingWith(file + " cannot be read: ")
                .withMessageContaining(why)
                .withMessageContaining("Maybe ");
    }

    @Test
    void any_byte_of_a_section_that_has_changed_is_found() throws IOException {
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] changed = whole.clone();
            int place = random.nextInt(changed.length);
            changed[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            try {
                HistoryFolder.read(folder);
                // Only what fills up to the next multiple of eight may change unseen.
                assertThat(changed[place]).isNotZero();
                assertThat(whole[place]).isZero();
            } catch (InputRefused expected) {
                assertThat(expected).hasMessageContaining(" cannot be read: ");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void a_changed_byte_is_told_with_where_it_stands() throws IOException {
        byte[] changed = whole.clone();
        changed[ArchiveForm.HEADER] ^= 1;
        refused(changed, "(clients) is not as it was written");
    }

    @Test
    void of_several_changes_the_same_one_is_told_each_time() throws IOException {
        byte[] changed = whole.clone();
        long directory = ByteBuffer.wrap(whole).order(ArchiveForm.ORDER).getLong(8);
        for (int place = ArchiveForm.HEADER; place < directory; place++) {
            changed[place] ^= 1;
        }
        for (int i = 0; i < 50; i++) {
            refused(changed, "(texts/ends) is not as it was written");
        }
    }

    @Test
    void a_file_that_is_cut_anywhere_is_refused() throws IOException {
        refused(new byte[0], "it is cut short");
        for (int length = 1; length < whole.length; length += 7) {
            refused(Arrays.copyOf(whole, length), "");
        }
        refused(Arrays.copyOf(whole, whole.length - 1), "it is cut short");
    }

    @Test
    void a_file_of_another_kind_or_version_is_refused() throws IOException {
        byte[] other = whole.clone();
        other[0] = 'X';
        refused(other, "it is a file of another kind");
        refused(
                "client,date\n".repeat(9).getBytes(StandardCharsets.UTF_8),
                "it is a file of another kind");
        byte[] newer = whole.clone();
        newer[4] = 1;
        refused(newer, "it has the form of version 1, and this is version 2");
        byte[] elsewhere = whole.clone();
        elsewhere[24] ^= 1;
        refused(elsewhere, "another version of Meed wrote it, whose tables are not these");
    }

    @Test
    void what_bears_the_name_and_is_no_file_is_refused() throws IOException {
        Files.delete(file);
        Files.createSymbolicLink(file, temp.resolve("nowhere"));
        refused("there is no such file or folder");
        Files.delete(file);
        Files.createDirectory(file);
        isNoFile();
    }

    @Test
    @Timeout(60)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        Files.delete(file);
        new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        isNoFile();
    }

    private void isNoFile() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> HistoryFolder.read(folder))
                .withMessage(file + " is not a file. Maybe move it away, or rename it.");
    }

    @Test
    void an_empty_folder_is_no_history() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> HistoryFolder.read(empty))
                .withMessageStartingWith("No file in " + empty + " is a table of a history");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> ArchiveReader.read(empty))
                .withMessageContaining("there is no such file or folder");
    }

    @Test
    void a_folder_with_tables_and_a_compact_history_is_refused() throws IOException {
        Files.writeString(folder.resolve("top.csv"), "client,date\n");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> HistoryFolder.read(folder))
                .withMessageStartingWith(folder + " holds both history.meed and top.csv")
                .withMessageContaining("Maybe move history.meed");
    }

    @Test
    void what_is_in_the_way_is_told_and_stays() throws IOException {
        Archive archive = ArchiveReader.read(folder);
        Files.delete(file);
        Path inTheWay = Files.createDirectories(file.resolve("in the way"));
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> ArchiveWriter.write(archive, folder))
                .withMessageContaining("Cannot write into " + folder);
        assertThat(inTheWay).isDirectory();
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(file);
        }
    }

    @Test
    void of_several_who_write_at_once_each_leaves_a_whole_file() throws IOException {
        Archive archive = ArchiveReader.read(folder);
        for (int round = 0; round < 20; round++) {
            IntStream.range(0, 4).parallel().forEach(_ -> ArchiveWriter.write(archive, folder));
            assertThat(file).hasBinaryContent(whole);
        }
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(file);
        }
    }

    @Test
    void a_compact_history_is_written_again_to_the_same_bytes() throws IOException {
        Path again = temp.resolve("again");
        assertThat(ArchiveWriter.write(ArchiveReader.read(folder), again)).hasBinaryContent(whole);
        assertThat(again).isDirectoryNotContaining("glob:**.draft");
    }
}
