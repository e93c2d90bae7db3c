package org.meed.files.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.meed.files.OutputRefused;

/**
 * Writes a CSV file: UTF-8, a line feed after each row, the header first, cells quoted only where
 * they must be (RFC 4180). The same rows give the same bytes on any machine.
 */
public final class CsvFile implements CsvRows, AutoCloseable {

    /** How many bytes are gathered before they go into the file. */
    private static final int GATHERED = 1 << 16;

    private final String name;
    private final OutputStream out;
    private final CsvLines lines;

    /**
     * Starts a file with its header.
     *
     * @param name what to call it in messages
     */
    public CsvFile(String name, OutputStream out, List<String> header) {
        this(name, out, header.size());
        header.forEach(this::plain);
        end();
    }

    /** Goes on with a file whose header stands elsewhere, with rows of so many cells. */
    public static CsvFile behindHeader(String name, OutputStream out, int columns) {
        return new CsvFile(name, out, columns);
    }

    private CsvFile(String name, OutputStream out, int columns) {
        this.name = name;
        this.out = out;
        this.lines = new CsvLines(name, columns);
    }

    @Override
    public CsvFile text(String cell) {
        lines.text(cell);
        return this;
    }

    @Override
    public CsvFile plain(String cell) {
        lines.plain(cell);
        return this;
    }

    @Override
    public CsvFile number(long cell) {
        lines.number(cell);
        return this;
    }

    @Override
    public CsvFile day(int cell) {
        lines.day(cell);
        return this;
    }

    /**
     * Ends the row.
     *
     * @throws IllegalStateException when it has more or fewer cells than the header
     * @throws OutputRefused when the file system refuses
     */
    @Override
    public void end() {
        lines.end();
        if (lines.length() >= GATHERED) {
            flush();
        }
    }

    /**
     * Adds rows that were made elsewhere.
     *
     * @throws OutputRefused when the file system refuses
     */
    public void add(CsvLines rows) {
        flush();
        write(rows);
    }

    private void flush() {
        write(lines);
        lines.clear();
    }

    private void write(CsvLines rows) {
        try {
            rows.writeTo(out);
        } catch (IOException e) {
            throw new OutputRefused("Cannot write " + name, e);
        }
    }

    /** Writes out what is left, and ends the file. */
    @Override
    public void close() {
        try (out) {
            lines.writeTo(out);
            lines.clear();
        } catch (IOException e) {
            throw new OutputRefused("Cannot write " + name, e);
        }
    }
}
