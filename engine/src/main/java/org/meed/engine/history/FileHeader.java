package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Shown;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Which columns of a file are which of a table's, and what is wrong with its header. Rows of files
 * whose columns stand in any order come out in the one order of the table.
 */
public final class FileHeader {
    private static final int IGNORED = -1;

    private final Table table;
    private final String file;
    private final NoticeBook book;
    private final List<String> names;
    private final int[] places;
    private final boolean readable;

    /**
     * Reads a header.
     *
     * @param file the name of the file, for notices
     * @param header the names of its columns, in the order in which cells will follow; empty for a
     *     file with nothing in it
     * @param book takes what is wrong
     */
    public FileHeader(Table table, String file, List<String> header, NoticeBook book) {
        this.table = table;
        this.file = file;
        this.book = book;
        this.names = names(table);
        this.places = new int[header.size()];
        this.readable = read(header);
    }

    /** The columns that a row of a table may fill: its own, then the standard ones. */
    public static List<String> names(Table table) {
        List<String> names = new ArrayList<>(table.columnNames());
        names.addAll(Tables.STANDARD);
        return List.copyOf(names);
    }

    /** Whether it names any column, without which no row can be read. */
    public boolean isReadable() {
        return readable;
    }

    /**
     * Puts what is written in the order of {@link #names}; a column that the file does not have is
     * empty.
     *
     * @param line the line of the file that the row starts on
     * @param written its cells, in the order of the header
     * @param cells takes them: as many as there are names
     * @return whether there were as many cells as the header has; else that is noted
     */
    public boolean take(int line, List<String> written, String[] cells) {
        if (written.size() != places.length) {
            String message =
                    "The row has " + written.size() + " cells, the header " + places.length + ".";
            book.add(NoticeCode.WRONG_NUMBER_OF_CELLS.at(file, line, "", message, null));
            return false;
        }
        Arrays.fill(cells, "");
        for (int i = 0; i < places.length; i++) {
            if (places[i] != IGNORED) {
                cells[places[i]] = written.get(i);
            }
        }
        return true;
    }

    private boolean read(List<String> header) {
        Set<String> seen = new HashSet<>();
        boolean any = false;
        for (int i = 0; i < places.length; i++) {
            places[i] = names.indexOf(header.get(i));
            any |= places[i] != IGNORED;
        }
        if (!any) {
            String found =
                    header.isEmpty()
                            ? "The file is empty."
                            : "The first line names no column of `%s`, such as `%s`."
                                    .formatted(table, names(table).getFirst());
            note("", NoticeCode.NO_HEADER, found, null);
            return false;
        }
        for (int i = 0; i < places.length; i++) {
            String name = header.get(i);
            if (!seen.add(name)) {
                String message = "`" + name + "` stands twice in the header.";
                note(name, NoticeCode.REPEATED_COLUMN, message, null);
                places[i] = IGNORED;
            } else if (places[i] == IGNORED) {
                String message = "`" + table + "` has no column " + Shown.of(name) + ".";
                note(name, NoticeCode.UNKNOWN_COLUMN, message, CellReader.maybe(name, names));
            }
        }
        return true;
    }

    private void note(String column, NoticeCode code, String message, @Nullable String remedy) {
        book.add(code.at(file, 1, column, message, remedy));
    }
}
