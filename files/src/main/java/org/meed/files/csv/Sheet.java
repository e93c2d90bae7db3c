package org.meed.files.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.meed.engine.framework.Standing;
import org.meed.engine.time.Days;
import org.meed.engine.time.ShortMonth;
import org.meed.files.InputRefused;
import org.meed.files.RegularFile;

/**
 * A small CSV file of reference data, read whole and strictly: a mistake in it would be made in
 * everything that is read by it.
 */
public final class Sheet {
    private final String name;
    private final List<String> header;
    private final List<CsvRecord> rows;

    private Sheet(String name, List<CsvRecord> rows) {
        this.name = name;
        this.header = rows.isEmpty() ? List.of() : rows.getFirst().getFields();
        this.rows = rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    /** One row of a sheet. */
    public final class Line {
        private final CsvRecord row;

        private Line(CsvRecord row) {
            this.row = row;
        }

        /** The cell in that column; empty when the sheet has no such column. */
        public String cell(String column) {
            int place = header.indexOf(column);
            return place < 0 || place >= row.getFieldCount() ? "" : row.getField(place).strip();
        }

        /**
         * The day in that column, {@link Days#UNKNOWN} when it is empty.
         *
         * @throws InputRefused when it is not a date
         */
        public int day(String column) {
            int day = Days.parseOrUnknown(cell(column));
            if (!Days.isKnown(day) && !cell(column).isEmpty()) {
                ShortMonth shorter = ShortMonth.of(cell(column));
                throw mistake(
                        column,
                        "is not a date.",
                        shorter == null ? "Maybe write it like 2012-04-10." : shorter.maybe());
            }
            return day;
        }

        /**
         * The standing in the column {@code standing}; unverified when it is empty.
         *
         * @throws InputRefused when it is none of the words
         */
        public Standing standing() {
            String written = cell("standing");
            for (Standing standing : Standing.values()) {
                if (standing.word().equals(written)) {
                    return standing;
                }
            }
            if (written.isEmpty()) {
                return Standing.UNVERIFIED;
            }
            throw mistake(
                    "standing",
                    "is not sourced, seed, unverified or illustrative.",
                    "Maybe leave it empty, which means unverified.");
        }

        /** Says what is wrong with a cell, and what may help. */
        public InputRefused mistake(String column, String what, String maybe) {
            return new InputRefused(
                    String.format(
                            Locale.ROOT,
                            "%s:%s: %s `%s` %s",
                            name,
                            row.getStartingLineNumber(),
                            column,
                            cell(column),
                            what),
                    maybe);
        }
    }

    /**
     * A sheet that comes with the program.
     *
     * @param beside a class of the package in whose folder it lies
     * @param path its place in that folder, for example {@code SEX.csv}
     */
    public static Sheet shipped(Class<?> beside, String path) {
        try (InputStream stream = beside.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file " + path + ".");
            }
            return read(path, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A sheet of a service's own.
     *
     * @throws InputRefused when it cannot be read, or is not CSV
     */
    public static Sheet of(Path file) {
        try (Reader reader = Files.newBufferedReader(RegularFile.required(file))) {
            return read(file.toString(), reader);
        } catch (IOException e) {
            throw new InputRefused("Cannot read " + file, e);
        }
    }

    private static Sheet read(String name, Reader reader) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().detectBomHeader(false).ofCsvRecord(reader)) {
            List<CsvRecord> rows = csv.stream().toList();
            for (CsvRecord row : rows) {
                if (row.getFields().stream().anyMatch(cell -> cell.matches("(?s).*[\r\n].*"))) {
                    throw new InputRefused(
                            name + ":" + row.getStartingLineNumber() + ": goes over several lines.",
                            "Maybe a double quote is one too many.");
                }
            }
            return new Sheet(name, rows);
        } catch (CsvParseException e) {
            throw new InputRefused(
                    name + " is not a CSV file.", "Maybe a cell's closing quote is missing.");
        }
    }

    /**
     * Its rows.
     *
     * @throws InputRefused when its header lacks one of the columns
     */
    public List<Line> lines(String... columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new InputRefused(
                        name + ":1: has no column `" + column + "`.",
                        "Maybe its header is missing.");
            }
        }
        return rows.stream().map(Line::new).toList();
    }
}
