package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * A history written as small tables: a line for the header, a line for each row, cells between
 * commas.
 */
public final class Given {
    private final HistoryBuilder builder = new HistoryBuilder();

    public static Given table(Table table, String text) {
        return new Given().and(table, text);
    }

    public Given and(Table table, String text) {
        List<String> lines = text.lines().toList();
        RowReader reader = builder.reader(table, table.name() + ".csv", cells(lines.getFirst()));
        for (int i = 1; i < lines.size(); i++) {
            reader.add(i + 1, cells(lines.get(i)));
        }
        return this;
    }

    public History history() {
        return builder.build();
    }

    /** The rows of a client as known on a day: each a line of the columns asked for. */
    List<String> seen(Table table, String client, String known, String columns) {
        return seen(history(), table, client, known, columns);
    }

    static List<String> seen(
            History history, Table table, String client, String known, String columns) {
        List<String> lines = new ArrayList<>();
        int place = history.find(client).orElseThrow();
        for (Row row : history.knownOn(place, Days.parse(known)).rows(table)) {
            lines.add(line(history, row, columns));
        }
        return lines;
    }

    static String line(History history, Row row, String columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns.split(" ", -1)) {
            cells.add(
                    column.equals("id")
                            ? row.id()
                            : row.text(row.table().column(column), history.texts()));
        }
        return String.join(", ", cells);
    }

    /** Each notice as `row column code`. */
    List<String> notices() {
        return notices(history());
    }

    static List<String> notices(History history) {
        return history.notices().stream().map(Given::line).toList();
    }

    private static String line(Notice notice) {
        return notice.row() + " " + notice.column() + " " + notice.code();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
