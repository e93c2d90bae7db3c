package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.history.HistoryFolder;

/** The small extract among the examples, from its file to a history and back. */
class SmallExtractTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "ndtms");
    private static final Path EXTRACT = EXAMPLE.resolve("core-data-set-k.csv");
    private static final NdtmsSettings SETTINGS = NdtmsSettings.standard().withSalt("example");

    @TempDir Path folder;

    @Test
    void the_example_shows_what_is_written_today() throws IOException {
        Path expected = EXAMPLE.resolve("history");
        Path out = Boolean.getBoolean("meed.docs.write") ? expected : folder.resolve("history");

        ImportSummary summary = NdtmsImport.run(List.of(EXTRACT), SETTINGS, out);

        for (String file : summary.files()) {
            assertThat(out.resolve(file)).hasSameTextualContentAs(expected.resolve(file));
        }
        try (Stream<Path> files = Files.list(expected)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(summary.files());
        }
    }

    @Test
    void every_row_is_kept_but_the_broken_one_and_the_one_without_consent() {
        ImportSummary summary = NdtmsImport.run(List.of(EXTRACT), SETTINGS, folder);

        assertThat(summary.rowsRead()).isEqualTo(16);
        assertThat(summary.rowsKept()).isEqualTo(14);
        assertThat(summary.rowsLost()).isEqualTo(1);
        assertThat(summary.rowsWithoutConsent()).isEqualTo(1);
        assertThat(summary.clients()).isEqualTo(3);
    }

    @Test
    void the_folder_reads_back_without_a_notice() {
        NdtmsImport.run(List.of(EXTRACT), SETTINGS, folder);

        History history = HistoryFolder.read(folder);

        assertThat(history.notices()).isEmpty();
        assertThat(history.clientCount()).isEqualTo(3);
    }

    @Test
    void the_history_knows_one_person_at_two_agencies() {
        NdtmsImport.run(List.of(EXTRACT), SETTINGS, folder);
        History history = HistoryFolder.read(folder);
        String client =
                new ClientNames("example")
                        .byAttributor("John", "Smith", Days.date(Days.of(1980, 5, 17)), "male");

        ClientHistory known =
                history.knownOn(history.find(client).orElseThrow(), Days.of(2013, 12, 31));

        assertThat(known.rows(Tables.EPISODES))
                .extracting(row -> row.text(Tables.EPISODES.column("started"), history.texts()))
                .containsExactly("2012-04-10", "2013-05-29");
        assertThat(known.rows(Tables.TOP)).hasSize(5);
        assertThat(known.rows(Tables.INTERVENTIONS)).hasSize(3);
    }
}
