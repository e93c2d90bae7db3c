package org.meed.files.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;

/** What is told of notices at once: all of whole files, and of rows only how many. */
class NoticesInShortTest {

    private static Notice error(int row) {
        return new Notice(
                "top.csv", row, "date", "bad", Severity.ERROR, "It is bad.", "Maybe mend it.");
    }

    private static List<String> told(List<Notice> notices) {
        StringWriter said = new StringWriter();
        PrintWriter err = new PrintWriter(said);
        NoticesInShort.tell(notices, "DIR", "notices.csv", err);
        err.flush();
        return said.toString().lines().toList();
    }

    @Test
    void a_whole_file_is_told_at_once_and_rows_are_counted_once_each() {
        assertThat(told(List.of(error(1), error(7), error(7), error(9))))
                .containsExactly(
                        "meed: top.csv: It is bad. Maybe mend it.",
                        "meed: 3 rows of DIR could not be used; notices.csv says why.");
    }

    @Test
    void of_many_whole_files_ten_are_told() {
        List<Notice> eleven = IntStream.range(0, 11).mapToObj(_ -> error(1)).toList();

        assertThat(told(eleven))
                .hasSize(12)
                .contains("meed: and 1 more such; notices.csv says which.");
    }

    @Test
    void rows_without_numbers_are_no_whole_files_and_are_not_counted() {
        assertThat(told(List.of(error(0), error(0))))
                .containsExactly(
                        "meed: rows of DIR, which has no numbers of rows, could not be used; notices.csv says why.");
    }

    @Test
    void of_nothing_nothing_is_told() {
        assertThat(told(List.of())).isEmpty();
    }
}
