package org.meed.files.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.meed.files.csv.CsvRow.Flaw;

/**
 * Gathers the cells of a row as the parser finds them, and looks at each for what no text may have.
 */
final class RowCells extends AbstractBaseCsvCallbackHandler<CsvRow> {
    private static final char REPLACEMENT = '\uFFFD';

    private List<String> cells = new ArrayList<>();
    private Flaw flaw = Flaw.NONE;
    private int linesBefore;
    private int start = 1;
    private int widest;
    private boolean goesOverLines;

    /** Gets ready for a parser that starts behind so many lines. */
    void startBehind(int lines) {
        linesBefore = lines;
        start = lines + 1;
    }

    /** The line on which the row starts that is being read, or was read last. */
    int start() {
        return start;
    }

    /** Whether a cell of the row read last has the end of a line in it. */
    boolean goesOverLines() {
        return goesOverLines;
    }

    @Override
    protected void handleBegin(long line) {
        start = linesBefore + (int) line;
        cells = new ArrayList<>(widest);
        flaw = Flaw.NONE;
        goesOverLines = false;
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        look(buffer, offset, length);
        if (place >= CsvInput.CELLS_MOST) {
            note(Flaw.BROKEN);
        } else if (length > CsvInput.CELL_MOST) {
            note(Flaw.LONG_CELL);
            cells.add("");
        } else {
            cells.add(length == 0 ? "" : new String(buffer, offset, length));
        }
    }

    @Override
    protected CsvRow buildRecord() {
        widest = Math.max(widest, cells.size());
        return new CsvRow(start, flaw == Flaw.BROKEN ? List.of() : cells, flaw);
    }

    private void look(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            switch (buffer[i]) {
                case REPLACEMENT, '\0' -> note(Flaw.NOT_TEXT);
                case '\n', '\r' -> goesOverLines = true;
                default -> {}
            }
        }
    }

    /** Of several flaws the worst is told. */
    private void note(Flaw found) {
        flaw = found.compareTo(flaw) > 0 ? found : flaw;
    }
}
