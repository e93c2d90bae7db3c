package org.meed.files.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.files.OutputRefused;

class CsvFileTest {

    private static String written(String... texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile("x.csv", out, List.of("a", "b"))) {
            for (int i = 0; i < texts.length; i += 2) {
                file.text(texts[i]).plain(texts[i + 1]).end();
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_header_comes_first_and_every_row_ends_in_a_line_feed() {
        assertThat(written()).isEqualTo("a,b\n");
        assertThat(written("sam", "280.00")).isEqualTo("a,b\nsam,280.00\n");
    }

    @Test
    void cells_are_quoted_only_where_they_must_be() {
        assertThat(written("a b", "a;b")).endsWith("\na b,a;b\n");
        assertThat(written("a,b", "a\"b")).endsWith("\n\"a,b\",\"a\"\"b\"\n");
        assertThat(written("a\nb", "a\r\nb")).endsWith("\n\"a\nb\",\"a\r\nb\"\n");
        assertThat(written("", "")).endsWith("\n,\n");
    }

    @Test
    void text_beyond_ascii_is_utf_8() {
        assertThat(written("Siân", "£😀")).isEqualTo("a,b\nSiân,£😀\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@sum", "\tx", "\rx"})
    void text_that_a_spreadsheet_would_run_gets_an_apostrophe(String text) {
        assertThat(written(text, "")).contains("'" + text);
    }

    @Test
    void two_texts_never_become_one() {
        assertThat(written("=1", "")).endsWith("\n'=1,\n");
        assertThat(written("'=1", "")).endsWith("\n''=1,\n");
        assertThat(written("o'neil", "")).endsWith("\no'neil,\n");
    }

    @Test
    void amounts_below_zero_and_other_plain_cells_are_left_alone() {
        assertThat(written("a=b", "-280.00")).endsWith("\na=b,-280.00\n");
    }

    @Test
    void a_row_has_as_many_cells_as_the_header() {
        try (CsvFile file = new CsvFile("x.csv", new ByteArrayOutputStream(), List.of("a", "b"))) {
            file.text("one");
            assertThatIllegalStateException()
                    .isThrownBy(file::end)
                    .withMessage("A row of x.csv has 1 cells, its header 2.");
        }
    }

    @Test
    void a_full_disk_is_told_in_plain_words() {
        CsvFile file = new CsvFile("x.csv", new FullDisk(), List.of("a"));
        assertThatExceptionOfType(OutputRefused.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 100_000; i++) {
                        file.text("something").end();
                    }
                })
                .withMessage(
                        "Cannot write x.csv: No space left on device."
                                + " Maybe make room on the disk, or choose a folder on another one.");
    }

    /** A disk that takes nothing. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
