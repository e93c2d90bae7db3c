package org.meed.files.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.meed.files.OutputRefused;

/**
 * Writes a CSV file: UTF-8, a line feed after each row, the header first, cells quoted only where
 * they must be (RFC 4180). The same rows give the same bytes on any machine.
 *
 * <p>A cell is added by {@link #text} or by {@link #plain}. Text comes from people, and a
 * spreadsheet would take some of it for a formula and run it; so text that begins with {@code = +
 * - @}, a tab or a carriage return gets an apostrophe before it. Text that begins with an
 * apostrophe gets one more, so that two texts never become one and the text can be had back: take
 * one apostrophe from the start of a cell that has one. Plain cells are what Meed made itself
 * (numbers, dates, codes) and are written as they are, a minus included.
 */
public final class CsvFile implements AutoCloseable {
    private final String name;
    private final CsvWriter writer;
    private final int columns;
    private final List<String> row = new ArrayList<>();

    /**
     * Starts a file with its header.
     *
     * @param name what to call it in messages
     */
    public CsvFile(String name, OutputStream out, List<String> header) {
        this(name, out, header.size());
        row.addAll(header);
        end();
    }

    /** Goes on with a file whose header stands elsewhere, with rows of so many cells. */
    public static CsvFile behindHeader(String name, OutputStream out, int columns) {
        return new CsvFile(name, out, columns);
    }

    private CsvFile(String name, OutputStream out, int columns) {
        this.name = name;
        this.columns = columns;
        this.writer =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(
                                new OutputStreamWriter(
                                        new BufferedOutputStream(out, 1 << 16),
                                        StandardCharsets.UTF_8));
    }

    /** Adds a cell of text that somebody wrote, made safe from being taken for a formula. */
    public CsvFile text(String cell) {
        row.add(needsGuard(cell) ? "'" + cell : cell);
        return this;
    }

    /** Adds a cell exactly as it is. */
    public CsvFile plain(String cell) {
        row.add(cell);
        return this;
    }

    /** Adds a whole number. */
    public CsvFile number(long cell) {
        return plain(Long.toString(cell));
    }

    /**
     * Ends the row.
     *
     * @throws IllegalStateException when it has more or fewer cells than the header
     * @throws OutputRefused when the file system refuses
     */
    public void end() {
        if (row.size() != columns) {
            throw new IllegalStateException(
                    "A row of "
                            + name
                            + " has "
                            + row.size()
                            + " cells, its header "
                            + columns
                            + ".");
        }
        try {
            writer.writeRecord(row);
        } catch (UncheckedIOException e) {
            throw new OutputRefused("Cannot write " + name, e);
        }
        row.clear();
    }

    /** Writes out what is left, and ends the file. */
    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new OutputRefused("Cannot write " + name, e);
        }
    }

    private static boolean needsGuard(String cell) {
        return !cell.isEmpty()
                && switch (cell.charAt(0)) {
                    case '=', '+', '-', '@', '\t', '\r', '\'' -> true;
                    default -> false;
                };
    }
}
