package org.meed.bench.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meed.engine.history.Archive;
import org.meed.engine.schema.Tables;
import org.meed.files.compact.ArchiveReader;
import org.meed.files.compact.ArchiveWriter;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.HistoryFolder;
import org.meed.files.history.HistoryFolderWriter;
import org.meed.files.history.TableWriter;
import org.meed.lab.population.Histories;
import org.meed.lab.population.StoryRow;

/**
 * Made-up people on disk, as a history folder and compact, until it is closed.
 *
 * @param folder is taken away with all that is in it
 */
public record Stored(Path folder) implements AutoCloseable {

    /** Writes made-up people into a temporary folder. */
    public static Stored of(MadeData made) {
        try {
            Stored stored = new Stored(Files.createTempDirectory("meed-bench"));
            stored.write(made.told().get());
            ArchiveWriter.write(made.archive(), stored.compact());
            return stored;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private void write(Stream<StoryRow> rows) {
        try (OutputFolder out = OutputFolder.into(tables())) {
            HistoryFolderWriter writer = new HistoryFolderWriter(out);
            Map<String, TableWriter> tables = new LinkedHashMap<>();
            rows.forEach(row ->
                    tables.computeIfAbsent(row.table(), name -> table(writer, name))
                            .row(cells(row)));
            tables.values().forEach(TableWriter::close);
            out.publish();
        }
    }

    private static TableWriter table(HistoryFolderWriter writer, String name) {
        return writer.table(Tables.find(name).orElseThrow(), Histories.header(name));
    }

    private static List<String> cells(StoryRow row) {
        return Histories.header(row.table()).stream().map(row::cell).toList();
    }

    /** The history folder: a CSV file a table, with all its columns. */
    public Path tables() {
        return folder.resolve("tables");
    }

    /** The folder of Meed's own file. */
    public Path compact() {
        return folder.resolve("compact");
    }

    /** How many megabytes the CSV files have. */
    public double megabytes() {
        try (Stream<Path> files = Files.list(tables())) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Reads the history folder as the commands do, and lays it out. */
    public Archive readTables() {
        return Archive.of(HistoryFolder.read(tables()));
    }

    /** Reads Meed's own file. */
    public Archive readCompact() {
        return ArchiveReader.read(compact());
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
