package org.meed.files.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The text of a file, kept from the row being read on: when that turns out to be no row, reading
 * goes back to its second line without opening the file again.
 *
 * <p>A quote that is never closed takes in all lines up to the next one, and they are read a second
 * time. Where that happens so often that the time would no longer grow with the file alone, the
 * lines taken in are {@link #isOneByOne one by one}, each a row for itself.
 */
final class RowText extends Reader {
    private static final char MARK = '\uFEFF';

    /** What the parser has ahead of its row is read again, too; so it gets little at a time. */
    private static final int HANDED_MOST = 2_048;

    /** How often each character may be read again on average, and how many whatever the file. */
    private static final int AGAIN_EACH = 8;

    private static final int AGAIN_ANYWAY = 8 * 1024 * 1024;

    private final Reader file;
    private final RowCells cells;
    private char[] kept = new char[1 << 16];

    /** Where what is kept starts, always at the start of a line, and the number of that line. */
    private int from;

    private int line = 1;
    private int next;
    private int end;
    private boolean atEnd;

    /** How many characters of the file are no longer kept. */
    private long passed;

    private long again;
    private long oneByOneUntil;

    /**
     * The text of a file.
     *
     * @param cells who knows which row is being read
     */
    RowText(Reader file, RowCells cells) throws IOException {
        this.file = file;
        this.cells = cells;
        if (fill() && kept[0] == MARK) {
            from = 1;
            next = 1;
        }
    }

    /** The line that {@link #takeLine}, or a parser that starts now, would read first. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (next == end) {
            forget(cells.start());
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(Math.min(length, HANDED_MOST), end - next);
        System.arraycopy(kept, next, into, offset, count);
        next += count;
        return count;
    }

    /** Goes back to the line behind the one on which the row starts that is being read. */
    void goBack() throws IOException {
        long read = passed + next;
        int second = cells.start() + 1;
        forget(second);
        while (line < second) {
            if (atEnd) {
                from = end;
                line = second;
            } else {
                // The line is longer than all that is kept; its return may be half of its end.
                from = end > from && kept[end - 1] == '\r' ? end - 1 : end;
                next = end;
                fill();
                forget(second);
            }
        }
        next = from;
        again += Math.max(0, read - passed - next);
        if (again > AGAIN_ANYWAY + AGAIN_EACH * (passed + end)) {
            oneByOneUntil = passed + lastLine();
        }
    }

    /** Whether the next line is to be taken for itself. */
    boolean isOneByOne() {
        return passed + next < oneByOneUntil;
    }

    /** The next line with its end, while they are taken one by one. */
    String takeLine() {
        int behind = behindLine(from);
        String taken = new String(kept, from, behind - from);
        from = behind;
        next = behind;
        line++;
        return taken;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Lets go of the lines before the one given. */
    private void forget(int upTo) {
        while (line < upTo) {
            int behind = behindLine(from);
            if (behind < 0) {
                return;
            }
            from = behind;
            line++;
        }
    }

    /** Where the next line starts, -1 when nobody can tell yet. */
    private int behindLine(int start) {
        for (int i = start; i < end; i++) {
            if (kept[i] == '\n') {
                return i + 1;
            }
            if (kept[i] == '\r') {
                return i + 1 < end ? i + (kept[i + 1] == '\n' ? 2 : 1) : atEnd ? end : -1;
            }
        }
        return -1;
    }

    /** Where the last line starts of those that are kept, which may not be all there. */
    private int lastLine() {
        int start = end;
        // A return at the very end may have its line feed still to come.
        while (start > from
                && kept[start - 1] != '\n'
                && (start == end || kept[start - 1] != '\r')) {
            start--;
        }
        return start;
    }

    /** Reads on, behind what is kept. */
    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(kept, from, kept, 0, end - from);
            next -= from;
            end -= from;
            passed += from;
            from = 0;
        }
        if (end == kept.length) {
            kept = Arrays.copyOf(kept, 2 * kept.length);
        }
        int count = file.read(kept, end, kept.length - end);
        atEnd = count < 0;
        end += Math.max(0, count);
        return !atEnd;
    }
}
