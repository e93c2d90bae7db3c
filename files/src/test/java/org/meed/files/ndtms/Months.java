package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.history.HistoryFolder;

/** Imports of small tables one after another, each going on from the history of the one before. */
final class Months {
    private final Path folder;
    private final NdtmsSettings settings;
    private @Nullable Imported last;
    private int count;

    Months(Path folder) {
        this(folder, NdtmsSettings.standard());
    }

    Months(Path folder, NdtmsSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Imports a table, see {@link Imported}. */
    Imported month(String recorded, String table) {
        return file(recorded, settings, Imported.whole(table));
    }

    /** The same, of files that hold every client of the agencies that they name. */
    Imported completeMonth(String recorded, String table) {
        return file(recorded, settings.withComplete(true), Imported.whole(table));
    }

    /** Imports a file of just that text. */
    Imported file(String recorded, NdtmsSettings chosen, String text) {
        try {
            Path own = Files.createDirectories(folder.resolve("month-" + ++count));
            NdtmsSettings dated = chosen.withRecorded(LocalDate.parse(recorded));
            NdtmsSettings onto = last == null ? dated : dated.withOnto(last.folder);
            last = Imported.file(own, onto, text);
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The episodes as they were known on a day: name, discharge, reason. */
    static List<String> known(Imported then, String day) {
        History history = HistoryFolder.read(then.folder);
        assertThat(history.notices()).isEmpty();
        List<String> known = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            for (Row row : history.knownOn(i, Days.parse(day)).rows(Tables.EPISODES)) {
                known.add(
                        "%s %s %s"
                                .formatted(
                                        row.text(
                                                Tables.EPISODES.column("episode"), history.texts()),
                                        row.text(
                                                Tables.EPISODES.column("discharged"),
                                                history.texts()),
                                        row.text(
                                                Tables.EPISODES.column("reason"),
                                                history.texts())));
            }
        }
        return known;
    }
}
