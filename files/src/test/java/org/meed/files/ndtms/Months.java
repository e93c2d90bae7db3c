package org.meed.files.ndtms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
}
