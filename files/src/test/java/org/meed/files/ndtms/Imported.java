package org.meed.files.ndtms;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;

/**
 * An import of a small table, with {@code |} between its cells. Columns that every row needs are
 * added to it, with the cells of one client's one episode, unless the table names them.
 */
final class Imported {
    private static final Map<String, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("FINITIAL", "J");
        USUAL.put("SINITIAL", "S");
        USUAL.put("DOB", "17/05/1980");
        USUAL.put("SEX", "1");
        USUAL.put("AGNCY", "N0852");
        USUAL.put("CLIENTID", "1001");
        USUAL.put("EPISODID", "1");
        USUAL.put("CONSENT", "Y");
        USUAL.put("REFLD", "01/04/2012");
        USUAL.put("TRIAGED", "05/04/2012");
        USUAL.put("DRUG1", "1011");
        USUAL.put("DISD", "");
        USUAL.put("DISRSN", "");
        USUAL.put("MODID", "1");
        USUAL.put("MODAL", "94");
        USUAL.put("MODST", "10/04/2012");
        USUAL.put("TOPDATE", "");
        USUAL.put("TRSTAGE", "");
    }

    final ImportSummary summary;
    final Path folder;

    private Imported(ImportSummary summary, Path folder) {
        this.summary = summary;
        this.folder = folder;
    }

    /** Imports one table with the standard settings. */
    static Imported of(Path folder, String table) {
        return of(folder, NdtmsSettings.standard(), table);
    }

    static Imported of(Path folder, NdtmsSettings settings, String table) {
        return file(folder, settings, whole(table));
    }

    /** Imports a file of just that text. */
    static Imported file(Path folder, NdtmsSettings settings, String text) {
        try {
            Path file = folder.resolve("export.csv");
            Files.writeString(file, text);
            Path out = folder.resolve("history");
            return new Imported(NdtmsImport.run(List.of(file), settings, out), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table as CSV, with the usual columns added. */
    static String whole(String table) {
        List<List<String>> rows = table.lines().map(Imported::cells).toList();
        List<String> header = new ArrayList<>(rows.getFirst());
        List<String> added =
                USUAL.keySet().stream().filter(name -> !rows.getFirst().contains(name)).toList();
        header.addAll(added);
        StringBuilder csv = new StringBuilder(String.join(",", header)).append('\n');
        for (List<String> row : rows.subList(1, rows.size())) {
            List<String> cells = new ArrayList<>(row);
            added.forEach(name -> cells.add(USUAL.get(name)));
            csv.append(String.join(",", cells)).append('\n');
        }
        return csv.toString();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** The rows of a table of the history: each a line of the columns asked for. */
    List<String> rows(String table, String columns) {
        List<String> lines = new ArrayList<>();
        for (NamedCsvRecord row : records(table)) {
            List<String> cells = new ArrayList<>();
            for (String column : columns.split(" ", -1)) {
                cells.add(row.getField(column));
            }
            lines.add(String.join(", ", cells));
        }
        return lines;
    }

    private List<NamedCsvRecord> records(String table) {
        Path file = folder.resolve(table + ".csv");
        assertThat(file).exists();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header of a table of the history. */
    List<String> header(String table) {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(folder.resolve(table + ".csv"))) {
            return csv.iterator().next().getFields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each error and warning as `row column code`. */
    List<String> notices() {
        return summary.notices().stream()
                .filter(notice -> notice.severity() != Severity.INFO)
                .map(Imported::line)
                .toList();
    }

    /** Each notice of that kind as `row column message`. */
    List<String> messages(NdtmsNotice kind) {
        return summary.notices().stream()
                .filter(notice -> notice.code().equals(kind.word()))
                .map(notice -> notice.row() + " " + notice.column() + " " + notice.message())
                .toList();
    }

    private static String line(Notice notice) {
        return notice.row() + " " + notice.column() + " " + notice.code();
    }
}
