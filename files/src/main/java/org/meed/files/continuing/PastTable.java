package org.meed.files.continuing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;
import org.meed.files.OutputRefused;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.CsvInput;
import org.meed.files.csv.CsvRow;
import org.meed.files.csv.OutputFolder;

/** One table of the history that is continued: what imports said in it, and its file. */
final class PastTable {
    private final Table table;
    private final Path file;
    private final boolean there;
    private List<String> header = List.of();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Chain> chains = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int newest = Days.UNKNOWN;
    private int unreadable;

    private PastTable(Table table, Path file) {
        this.table = table;
        this.file = file;
        this.there = Files.exists(file);
    }

    /**
     * Reads a table; one without a file is empty.
     *
     * @param origin the first word of the source of all rows that imports wrote
     */
    static PastTable read(Table table, Path folder, String origin) {
        PastTable past = new PastTable(table, folder.resolve(table.name() + ".csv"));
        if (past.there) {
            try (CsvInput input = CsvInput.of(past.file)) {
                past.read(input, origin + " ");
            }
        }
        return past;
    }

    private void read(CsvInput input, String origin) {
        CsvRow first = input.next();
        header = first == null ? List.of() : first.cells();
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(header.get(i), i);
        }
        for (CsvRow row = input.next(); row != null; row = input.next()) {
            if (isWhole(row)) {
                take(row, origin);
            } else if (unreadable == 0) {
                unreadable = row.line();
            }
        }
    }

    private boolean isWhole(CsvRow row) {
        return row.flaw() == CsvRow.Flaw.NONE && row.cells().size() == header.size();
    }

    private void take(CsvRow row, String origin) {
        int recorded = Days.parseOrUnknown(cell(row, "recorded"));
        newest = Math.max(newest, recorded);
        Optional<RowName> name = RowName.read(cell(row, "id"));
        if (name.isEmpty()) {
            return;
        }
        String source = cell(row, "source");
        if (!source.startsWith(origin)) {
            throw new InputRefused(
                    "%s line %s has the id of an imported row, %s, but does not say where it comes from."
                            .formatted(file, row.line(), name.get()),
                    "Maybe the folder was written by an earlier version; import its files again.");
        }
        taken.add(name.get().toString());
        List<String> cells = new ArrayList<>();
        table.columns().forEach(column -> cells.add(cell(row, column.name())));
        Version version =
                new Version(name.get(), recorded, row.line(), source, cell(row, "retracts"), cells);
        chains.computeIfAbsent(name.get().thing(), first -> new Chain()).add(version);
    }

    private String cell(CsvRow row, String column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cells().get(place);
    }

    Table table() {
        return table;
    }

    /** The last day on which a row was recorded, unknown when there is none. */
    int newest() {
        return newest;
    }

    /** What imports said of each thing, in the order of the file. */
    Map<String, Chain> chains() {
        return chains;
    }

    /** A name that no row has, for a row about a thing that is added on a day. */
    String free(String thing, String day) {
        RowName name = RowName.first(thing);
        while (!taken.add(name.toString())) {
            name = name.next(day);
        }
        return name.toString();
    }

    /** The file with rows behind its own; to the byte what it was where there are none. */
    void write(OutputFolder out, List<Addition> additions) {
        if (additions.isEmpty()) {
            copy(file, out);
            return;
        }
        List<String> columns = columns();
        try (CsvFile written = out.csv(table.name() + ".csv", columns)) {
            writeOld(written, columns.size());
            for (Addition addition : additions) {
                addition.under(columns, table).forEach(written::plain);
                written.end();
            }
        }
    }

    boolean isThere() {
        return there;
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(header);
        List<String> wanted = new ArrayList<>(table.columnNames());
        wanted.addAll(Tables.STANDARD);
        wanted.stream().filter(name -> !header.contains(name)).forEach(columns::add);
        return columns;
    }

    private void writeOld(CsvFile written, int width) {
        if (unreadable > 0) {
            throw new InputRefused(
                    "%s line %s cannot be read, so no row can be written behind it."
                            .formatted(file, unreadable),
                    "Maybe mend the row, or take it out.");
        }
        if (!there) {
            return;
        }
        try (CsvInput input = CsvInput.of(file)) {
            input.next();
            for (CsvRow row = input.next(); row != null; row = input.next()) {
                row.cells().forEach(written::plain);
                for (int i = row.cells().size(); i < width; i++) {
                    written.plain("");
                }
                written.end();
            }
        }
    }

    static void copy(Path file, OutputFolder out) {
        String name = String.valueOf(file.getFileName());
        try (OutputStream copy = out.stream(name)) {
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new OutputRefused("Cannot copy " + file, e);
        }
    }
}
