package org.meed.files.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.files.InputRefused;

/**
 * Reads a CSV file row by row: UTF-8 with or without a byte order mark, cells between commas,
 * quoted as RFC 4180 has it, any line ends. Empty lines are passed over.
 *
 * <p>A broken row costs itself and not the rest of the file: reading goes on with its second line,
 * however many such rows there are. The same goes for a row of several lines that has other cells
 * than the first row, or one that is too long: a quote too many may have made one row of many.
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

    private final Path file;
    private final boolean rowIsLine;
    private final RowCells cells = new RowCells();
    private final RowText text;
    private Iterator<CsvRow> rows;
    private int width;
    private int count;

    private CsvInput(Path file, boolean rowIsLine) throws IOException {
        this.file = file;
        this.rowIsLine = rowIsLine;
        this.text =
                new RowText(
                        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8),
                        cells);
        this.rows = goOn();
    }

    /**
     * Opens a file.
     *
     * @throws InputRefused when it cannot be read
     */
    public static CsvInput of(Path file) {
        return of(file, false);
    }

    /**
     * Opens a file in which no cell has the end of a line, so that a row of several lines is none:
     * two quotes too many would otherwise make one row of all rows between them, unseen.
     *
     * @throws InputRefused when it cannot be read
     */
    public static CsvInput ofLines(Path file) {
        return of(file, true);
    }

    private static CsvInput of(Path file, boolean rowIsLine) {
        try {
            return new CsvInput(file, rowIsLine);
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
            CsvRow row = read();
            if (row != null && width == 0) {
                width = row.cells().size();
            }
            return row;
        } catch (IOException | UncheckedIOException e) {
            throw new InputRefused("Cannot read " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new InputRefused("Cannot read " + file, e);
        }
    }

    private @Nullable CsvRow read() throws IOException {
        while (text.isOneByOne()) {
            CsvRow row = readAlone();
            if (row != null) {
                return row;
            }
        }
        CsvRow row;
        try {
            row = rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            row = broken();
        }
        return row != null && mayHoldOthers(row) ? goOnBehind(row) : row;
    }

    /** Whether the row is none, so that its further lines may be rows of their own. */
    private boolean mayHoldOthers(CsvRow row) {
        return switch (row.flaw()) {
            case BROKEN -> true;
            case LONG_CELL -> cells.goesOverLines();
            case NONE, NOT_TEXT ->
                    cells.goesOverLines()
                            && (rowIsLine || (width > 0 && row.cells().size() != width));
        };
    }

    private CsvRow goOnBehind(CsvRow row) throws IOException {
        text.goBack();
        rows = goOn();
        return row.flaw() == CsvRow.Flaw.LONG_CELL
                ? row
                : new CsvRow(row.line(), List.of(), CsvRow.Flaw.BROKEN);
    }

    /** Reads one line as a row, null when it is empty. */
    private @Nullable CsvRow readAlone() {
        cells.startBehind(text.line() - 1);
        String line = text.takeLine();
        Iterator<CsvRow> alone = parser().build(cells, line).iterator();
        CsvRow row;
        try {
            row = alone.hasNext() ? alone.next() : null;
        } catch (CsvParseException e) {
            row = broken();
        }
        if (!text.isOneByOne()) {
            rows = goOn();
        }
        return row;
    }

    private CsvRow broken() {
        return new CsvRow(cells.start(), List.of(), CsvRow.Flaw.BROKEN);
    }

    /** Parses from where the text is. */
    private Iterator<CsvRow> goOn() {
        cells.startBehind(text.line() - 1);
        return parser().build(cells, text).iterator();
    }

    private static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(ROW_CHARACTERS_MOST);
    }
}
