package org.meed.engine.history;

import java.util.Arrays;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/** The rows read so far of one table, and where each stood. */
final class TableRows {
    final Table table;
    private final Texts texts;
    private Row[] rows = new Row[16];
    private String[] files = new String[16];
    private int[] lines = new int[16];
    private int size;
    private boolean corrections;

    TableRows(Table table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    void add(Row row, String file, int line) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size + (size >> 1));
            files = Arrays.copyOf(files, rows.length);
            lines = Arrays.copyOf(lines, rows.length);
        }
        corrections |= row.isWithdrawal() || row.origin().supersedes() != Days.UNKNOWN;
        rows[size] = row;
        files[size] = file;
        lines[size++] = line;
    }

    /** Whether any row withdraws or replaces another. */
    boolean hasCorrections() {
        return corrections;
    }

    int size() {
        return size;
    }

    Row row(int place) {
        return rows[place];
    }

    void set(int place, Row row) {
        rows[place] = row;
    }

    /**
     * Whether one row stands before another, by file and line: an order that no order of reading
     * changes.
     */
    boolean standsBefore(int one, int other) {
        int byFile = files[one].compareTo(files[other]);
        return byFile != 0 ? byFile < 0 : lines[one] < lines[other];
    }

    /** Where a row stands, for a message. */
    String place(int row) {
        return files[row] + " line " + lines[row];
    }

    void note(NoticeBook book, int row, String column, NoticeCode code, String message) {
        book.add(code.at(files[row], lines[row], column, message, null));
    }

    /** Forgets the rows whose places are not kept. */
    void keep(boolean[] kept) {
        int next = 0;
        for (int i = 0; i < size; i++) {
            if (kept[i]) {
                rows[next] = rows[i];
                files[next] = files[i];
                lines[next++] = lines[i];
            }
        }
        Arrays.fill(rows, next, size, null);
        size = next;
    }
}
