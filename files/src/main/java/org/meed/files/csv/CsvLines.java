package org.meed.files.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.meed.engine.time.Days;

/**
 * Rows of CSV in memory, as the bytes that go into a file: UTF-8, a line feed after each row, cells
 * quoted only where they must be (RFC 4180). For one thread; several write lines of their own,
 * which are put behind one another.
 */
public final class CsvLines implements CsvRows {

    private static final char REPLACEMENT = '?';
    private static final char COMMENT = '#';

    private final String name;
    private final int columns;
    private byte[] bytes = new byte[256];
    private int length;
    private int cells;

    /**
     * No rows yet.
     *
     * @param name what to call their file in messages
     * @param columns how many cells each row has
     */
    public CsvLines(String name, int columns) {
        this.name = name;
        this.columns = columns;
    }

    @Override
    public CsvLines text(String cell) {
        return cell(cell, needsGuard(cell));
    }

    @Override
    public CsvLines plain(String cell) {
        return cell(cell, false);
    }

    @Override
    public CsvLines number(long cell) {
        if (cell < 0 || cell > 9) {
            return plain(Long.toString(cell));
        }
        begin(1);
        bytes[length++] = (byte) ('0' + cell);
        return this;
    }

    @Override
    public CsvLines day(int cell) {
        begin(10);
        if (cell != Days.UNKNOWN) {
            LocalDate date = Days.date(cell);
            figures(date.getYear(), 4);
            bytes[length++] = '-';
            figures(date.getMonthValue(), 2);
            bytes[length++] = '-';
            figures(date.getDayOfMonth(), 2);
        }
        return this;
    }

    private void figures(int number, int count) {
        int rest = number;
        for (int i = count - 1; i >= 0; i--) {
            bytes[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += count;
    }

    @Override
    public void end() {
        if (cells != columns) {
            throw new IllegalStateException(
                    "A row of " + name + " has " + cells + " cells, its header " + columns + ".");
        }
        room(1);
        bytes[length++] = '\n';
        cells = 0;
    }

    /** Adds the cells of a row that was begun elsewhere, and begins with them. */
    public CsvLines beginAs(CsvLines begun) {
        room(begun.length);
        System.arraycopy(begun.bytes, 0, bytes, length, begun.length);
        length += begun.length;
        cells += begun.cells;
        return this;
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** Writes all rows. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /** Forgets all rows, and keeps the room that they had. */
    public void clear() {
        length = 0;
        cells = 0;
    }

    /** The same rows in no more room than they need; nothing can be added to these any more. */
    public CsvLines trimmed() {
        CsvLines trimmed = new CsvLines(name, columns);
        trimmed.bytes = Arrays.copyOf(bytes, length);
        trimmed.length = length;
        return trimmed;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * length));
        }
    }

    /** Begins a cell of at most so many bytes. */
    private void begin(int most) {
        room(most + 1);
        if (cells++ > 0) {
            bytes[length++] = ',';
        }
    }

    private CsvLines cell(String cell, boolean guarded) {
        // three bytes a character at most, of which each may be a quote that is doubled
        begin(3 * cell.length() + 3);
        int start = length;
        if (guarded || !isWrittenAsItIs(cell)) {
            length = start;
            writeWithCare(cell, guarded);
        }
        return this;
    }

    /** Writes a cell of ASCII that needs no quotes; writes something, and says no, of another. */
    private boolean isWrittenAsItIs(String cell) {
        int count = cell.length();
        if (count > 0 && cells == 1 && cell.charAt(0) == COMMENT) {
            return false;
        }
        byte[] into = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            char character = cell.charAt(i);
            if (character >= 0x80
                    || character == ','
                    || character == '"'
                    || character == '\n'
                    || character == '\r') {
                return false;
            }
            into[at + i] = (byte) character;
        }
        length = at + count;
        return true;
    }

    private void writeWithCare(String cell, boolean guarded) {
        boolean quoted = isToBeQuoted(cell);
        if (quoted) {
            bytes[length++] = '"';
        }
        if (guarded) {
            bytes[length++] = '\'';
        }
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (character >= 0x80) {
                i += beyondAscii(cell, i);
            } else {
                if (character == '"') {
                    bytes[length++] = '"';
                }
                bytes[length++] = (byte) character;
            }
        }
        if (quoted) {
            bytes[length++] = '"';
        }
    }

    /** Whether a cell would not be read as it is: of the first one also a comment would be. */
    private boolean isToBeQuoted(String cell) {
        boolean quoted = cells == 1 && !cell.isEmpty() && cell.charAt(0) == COMMENT;
        for (int i = 0; i < cell.length() && !quoted; i++) {
            char character = cell.charAt(i);
            quoted = character == ',' || character == '"' || character == '\n' || character == '\r';
        }
        return quoted;
    }

    /** Adds a character beyond ASCII; says how many more of the text it took. */
    private int beyondAscii(String cell, int at) {
        int point = cell.codePointAt(at);
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | (point >> 6));
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            // half of a pair, which UTF-8 has no bytes for
            bytes[length++] = REPLACEMENT;
            return 0;
        } else {
            if (point < 0x10000) {
                bytes[length++] = (byte) (0xE0 | (point >> 12));
            } else {
                bytes[length++] = (byte) (0xF0 | (point >> 18));
                bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (point & 0x3F));
        return Character.charCount(point) - 1;
    }

    private static boolean needsGuard(String cell) {
        return !cell.isEmpty()
                && switch (cell.charAt(0)) {
                    case '=', '+', '-', '@', '\t', '\r', '\'' -> true;
                    default -> false;
                };
    }
}
