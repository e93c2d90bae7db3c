package org.meed.files.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
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
    private long start = 1;
    private int widest;

    /** The line on which the row starts that is being read, or was read last. */
    long start() {
        return start;
    }

    @Override
    protected void handleBegin(long line) {
        start = line;
        cells = new ArrayList<>(widest);
        flaw = Flaw.NONE;
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        if (place >= CsvInput.CELLS_MOST) {
            flaw = Flaw.BROKEN;
        } else if (length > CsvInput.CELL_MOST) {
            flaw = Flaw.LONG_CELL;
            cells.add("");
        } else {
            cells.add(cell(buffer, offset, length));
        }
    }

    @Override
    protected CsvRow buildRecord() {
        widest = Math.max(widest, cells.size());
        return new CsvRow((int) start, flaw == Flaw.BROKEN ? List.of() : cells, flaw);
    }

    private String cell(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == REPLACEMENT || buffer[i] == 0) {
                flaw = Flaw.NOT_TEXT;
            }
        }
        return length == 0 ? "" : new String(buffer, offset, length);
    }

    /** Whether what was read last is a row, rather than an empty line. */
    boolean isRow() {
        return getRecordType() == RecordType.DATA;
    }
}
