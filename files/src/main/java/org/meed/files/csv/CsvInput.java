package org.meed.files.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.files.InputRefused;

/**
 * Reads a CSV file row by row: UTF-8 with or without a byte order mark, cells between commas,
 * quoted as RFC 4180 has it, any line ends. Empty lines are passed over.
 *
 * <p>A broken row costs itself and not the rest of the file: reading goes on with the next line.
 * Bounds keep a hostile file from filling memory; a row beyond them comes with its {@link
 * CsvRow.Flaw} and is otherwise passed over.
 */
public final class CsvInput implements AutoCloseable {

    /** The most characters that a cell may have. */
    public static final int CELL_MOST = 65_536;

    /** The most cells that a row may have. */
    public static final int CELLS_MOST = 1_024;

    /** The most rows that a file may have. */
    public static final int ROWS_MOST = 50_000_000;

    private static final int ROW_CHARACTERS_MOST = 16 * 1024 * 1024;

    /**
     * The most broken rows that a file may have. Going on behind one reads the file again from its
     * start, and a file of broken rows must not take for ever.
     */
    public static final int BROKEN_MOST = 100;

    private final Path file;
    private final RowCells cells = new RowCells();
    private CloseableIterator<CsvRow> rows;
    private int skipped;
    private int broken;
    private int count;

    private CsvInput(Path file) throws IOException {
        this.file = file;
        this.rows = open(0);
    }

    /**
     * Opens a file.
     *
     * @throws InputRefused when it cannot be read
     */
    public static CsvInput of(Path file) {
        try {
            return new CsvInput(file);
        } catch (IOException e) {
            throw new InputRefused("Cannot read " + file, e);
        }
    }

    /**
     * The next row, null at the end of the file.
     *
     * @throws InputRefused when the file cannot be read further, or has more than {@link
     *     #ROWS_MOST} rows
     */
    public @Nullable CsvRow next() {
        if (++count > ROWS_MOST) {
            throw new InputRefused(
                    file + " has more than " + ROWS_MOST + " rows.",
                    "Maybe split it, by area or by year.");
        }
        try {
            CsvRow row = rows.hasNext() ? rows.next() : null;
            return row == null ? null : new CsvRow(row.line() + skipped, row.cells(), row.flaw());
        } catch (CsvParseException e) {
            return passBroken();
        } catch (UncheckedIOException e) {
            throw new InputRefused("Cannot read " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new InputRefused("Cannot read " + file, e);
        }
    }

    private CsvRow passBroken() {
        int line = (int) cells.start() + skipped;
        if (++broken > BROKEN_MOST) {
            throw new InputRefused(
                    file
                            + " has more than "
                            + BROKEN_MOST
                            + " rows that are no CSV, the last in line "
                            + line
                            + ".",
                    "Maybe it is a file of another kind, or its quotes are not doubled.");
        }
        close();
        try {
            rows = open(line);
        } catch (IOException e) {
            throw new InputRefused("Cannot read " + file, e);
        }
        return new CsvRow(line, List.of(), CsvRow.Flaw.BROKEN);
    }

    /** Starts reading behind so many lines. */
    private CloseableIterator<CsvRow> open(int lines) throws IOException {
        Reader reader =
                new BufferedReader(
                        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8),
                        1 << 16);
        skipMark(reader);
        skipLines(reader, lines);
        skipped = lines;
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(ROW_CHARACTERS_MOST)
                .build(cells, reader)
                .iterator();
    }

    private static void skipMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
    }

    private static void skipLines(Reader reader, int lines) throws IOException {
        for (int skipped = 0; skipped < lines; ) {
            int c = reader.read();
            if (c < 0) {
                return;
            }
            if (c == '\r') {
                reader.mark(1);
                if (reader.read() != '\n') {
                    reader.reset();
                }
            }
            skipped += c == '\n' || c == '\r' ? 1 : 0;
        }
    }
}
