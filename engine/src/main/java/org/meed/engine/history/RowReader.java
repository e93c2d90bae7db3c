package org.meed.engine.history;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Severity;
import org.meed.engine.schema.Shown;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * Reads the rows of one file into a {@link HistoryBuilder}. Every mistake of a row is noted, not
 * only the first.
 */
public final class RowReader {
    private static final int ID = 0;
    private static final int RECORDED = 1;
    private static final int SOURCE = 2;
    private static final int RETRACTS = 3;
    private static final int SUPERSEDES = 4;

    private final Table table;
    private final String file;
    private final Texts texts;
    private final TableRows rows;
    private final NoticeBook book;
    private final FileHeader header;
    private final List<String> names;
    private final String[] cells;
    private final CellReader[] readers;
    private final TableDays days;
    private final RowHash hash;
    private final int own;
    private int line = 1;
    private boolean lost;

    RowReader(TableRows rows, String file, List<String> header, NoticeBook book) {
        this.table = rows.table;
        this.file = file;
        this.texts = rows.texts();
        this.rows = rows;
        this.book = book;
        this.own = table.columns().size();
        this.days = TableDays.of(table);
        this.names = FileHeader.names(table);
        this.hash = new RowHash(names);
        this.cells = new String[own + Tables.STANDARD.size()];
        this.readers =
                table.columns().stream()
                        .map(column -> new CellReader(column, texts, this::note))
                        .toArray(CellReader[]::new);
        this.header = new FileHeader(table, file, header, book);
    }

    /**
     * Reads one row.
     *
     * @param line the line of the file that it starts on, the header's being 1
     * @param written its cells, in the order of the header
     * @return whether the row is kept so far; one whose name turns out to belong to another row is
     *     lost only when the history is built
     */
    public boolean add(int line, List<String> written) {
        this.line = line;
        this.lost = false;
        if (!header.isReadable() || !header.take(line, written, cells)) {
            return false;
        }
        boolean withdrawal = !cells[own + RETRACTS].isEmpty();
        int recorded =
                CellReader.day(Tables.STANDARD.get(RECORDED), cells[own + RECORDED], this::note);
        checkId(cells[own + ID]);
        checkCorrection(withdrawal);
        int[] values = withdrawal ? withdrawal() : values();
        if (!withdrawal) {
            checkDays(values, recorded);
            ContractCells.check(table, cells, this::note);
        }
        if (!lost) {
            rows.add(
                    new Row(
                            table,
                            origin(withdrawal, recorded),
                            values,
                            days.first(values),
                            Standing.ALONE),
                    file,
                    line);
        }
        return !lost;
    }

    /** The same, for cells in an array. */
    public boolean add(int line, String... written) {
        return add(line, Arrays.asList(written));
    }

    private void checkId(String id) {
        if (id.indexOf(';') >= 0) {
            String message = Shown.of(id) + " has a semicolon in it.";
            note(Tables.STANDARD.get(ID), NoticeCode.SEMICOLON_IN_ID, message, null);
        }
    }

    private void checkCorrection(boolean withdrawal) {
        boolean correction = withdrawal || !cells[own + SUPERSEDES].isEmpty();
        if (correction && cells[own + RECORDED].isEmpty()) {
            String verb = withdrawal ? "withdraws" : "replaces";
            String message = "The row " + verb + " another, but not from any day on.";
            note(Tables.STANDARD.get(RECORDED), NoticeCode.NO_RECORDED, message, null);
        }
    }

    private int[] withdrawal() {
        for (int i = 0; i < own + Tables.STANDARD.size(); i++) {
            boolean content = i < own ? !(i == 0 && table.hasClient()) : i == own + SUPERSEDES;
            if (content && !cells[i].isEmpty()) {
                String message =
                        "The row withdraws "
                                + Shown.of(cells[own + RETRACTS])
                                + ", so this cell is not read.";
                note(names.get(i), NoticeCode.WITHDRAWAL_SAYS_MORE, message, null);
            }
        }
        int[] values = new int[table.width()];
        Arrays.fill(values, Days.UNKNOWN);
        return values;
    }

    private int[] values() {
        int[] values = new int[table.width()];
        if (table.hasClient() && cells[0].isBlank()) {
            note("client", NoticeCode.EMPTY_CLIENT, "The row names no client.", null);
        }
        for (Column column : table.columns()) {
            String written = cells[column.index()];
            values[column.index()] = readers[column.index()].read(written);
            if (column.writtenIndex() >= 0) {
                values[column.writtenIndex()] =
                        written.isEmpty() ? Days.UNKNOWN : texts.of(written);
            }
        }
        return values;
    }

    private void checkDays(int[] values, int recorded) {
        for (int place : days.days) {
            Column column = table.columns().get(place);
            int day = values[place];
            if (recorded != Days.UNKNOWN && day > recorded) {
                String message =
                        Days.text(day)
                                + " lies after "
                                + Days.text(recorded)
                                + ", when the row was recorded.";
                note(column.name(), NoticeCode.DATE_AFTER_RECORDED, message, null);
            }
            int start = column.notBefore() < 0 ? Days.UNKNOWN : values[column.notBefore()];
            if (day != Days.UNKNOWN && day < start) {
                String name = table.columns().get(column.notBefore()).name();
                String message =
                        Days.text(day) + " lies before " + name + ", " + Days.text(start) + ".";
                note(column.name(), NoticeCode.DATES_OUT_OF_ORDER, message, null);
            }
        }
    }

    private Row.Origin origin(boolean withdrawal, int recorded) {
        String id = cells[own + ID];
        long name = id.isEmpty() ? hash.of(cells) : 0;
        return new Row.Origin(
                id.isEmpty() ? null : id,
                name,
                1,
                recorded,
                text(SOURCE),
                text(RETRACTS),
                withdrawal ? Days.UNKNOWN : text(SUPERSEDES));
    }

    private int text(int standard) {
        String written = cells[own + standard];
        return written.isEmpty() ? Days.UNKNOWN : texts.of(written);
    }

    private void note(String column, NoticeCode code, String message, @Nullable String remedy) {
        lost |= code.severity() == Severity.ERROR;
        book.add(code.at(file, line, column, message, remedy));
    }
}
