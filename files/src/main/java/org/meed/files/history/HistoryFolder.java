package org.meed.files.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.schema.NearestWord;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.files.InputRefused;
import org.meed.files.compact.ArchiveReader;
import org.meed.files.csv.NoticesFile;

/**
 * Reads a history folder: one CSV file a table, or what {@code meed compact} made of them. A
 * missing file is an empty table, a missing column an empty one.
 */
public final class HistoryFolder {

    /**
     * A file in which an importer keeps what no table has a column for. It is no table, and may
     * stand in the folder.
     */
    public static final String EXTRAS = "extras.csv";

    private static final String ENDING = ".csv";
    private static final List<String> NO_TABLES = List.of(NoticesFile.NAME, EXTRAS);

    private HistoryFolder() {}

    /**
     * Reads all tables of a folder. What is wrong in them is among the history's notices.
     *
     * @throws InputRefused when the folder or a file cannot be read, no file in it is a table, or
     *     it has both tables and a compact history
     */
    public static History read(Path folder) {
        if (ArchiveReader.isIn(folder)) {
            mustHoldNoTable(folder, names(folder));
            return ArchiveReader.read(folder).history();
        }
        HistoryBuilder builder = new HistoryBuilder();
        tables(folder, builder::note)
                .forEach((table, file) -> TableFile.read(table, file, builder));
        return builder.build();
    }

    /**
     * The files of a folder that are tables, in the order of the manual.
     *
     * @param notes takes what is wrong with the others
     * @throws InputRefused when the folder cannot be read, or no file in it is a table
     */
    public static Map<Table, Path> tables(Path folder, Consumer<Notice> notes) {
        List<String> names = names(folder);
        Map<Table, Path> tables = new LinkedHashMap<>();
        for (Table table : Tables.all()) {
            if (names.contains(table.name() + ENDING)) {
                tables.put(table, folder.resolve(table.name() + ENDING));
            }
        }
        if (tables.isEmpty()) {
            throw new InputRefused(
                    "No file in " + folder + " is a table of a history, such as episodes.csv.",
                    "Maybe the tables are in another folder, or their names end in something else than .csv.");
        }
        names.forEach(name -> noteUnknown(name, notes));
        return tables;
    }

    private static void mustHoldNoTable(Path folder, List<String> names) {
        for (Table table : Tables.all()) {
            if (names.contains(table.name() + ENDING)) {
                throw new InputRefused(
                        "%s holds both history.meed and %s.csv, which need not say the same."
                                .formatted(folder, table),
                        "Maybe move history.meed to a folder of its own, or write it anew there with `meed compact`.");
            }
        }
    }

    private static List<String> names(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputRefused(
                    folder + " is a file, not a folder.", "Maybe name the folder that it is in.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new InputRefused("Cannot read the folder " + folder, e);
        }
    }

    private static void noteUnknown(String name, Consumer<Notice> notes) {
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(ENDING) && !name.startsWith(".");
        List<String> known = Tables.all().stream().map(table -> table.name() + ENDING).toList();
        if (csv && !known.contains(name) && !NO_TABLES.contains(name)) {
            @Nullable String remedy =
                    NearestWord.of(name, known).map(near -> "Maybe `" + near + "`?").orElse(null);
            String message = "`" + name + "` is not the name of a table.";
            notes.accept(NoticeCode.UNKNOWN_FILE.at(name, 1, "", message, remedy));
        }
    }
}
