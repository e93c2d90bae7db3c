package org.meed.engine.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.schema.Tables;

/**
 * A history written as the tables of a case: a header whose first cell names the table, then rows
 * whose first cell is the row's id; an empty line between tables.
 */
public final class SmallHistory {

    private SmallHistory() {}

    public static History of(String tables) {
        HistoryBuilder builder = new HistoryBuilder();
        RowReader reader = null;
        int line = 0;
        for (String text : tables.lines().toList()) {
            line++;
            if (text.isBlank()) {
                reader = null;
            } else if (reader == null) {
                reader = reader(builder, cells(text));
            } else {
                reader.add(line, cells(text));
            }
        }
        History history = builder.build();
        if (!history.notices().isEmpty()) {
            throw new IllegalStateException(history.notices().toString());
        }
        return history;
    }

    private static @Nullable RowReader reader(HistoryBuilder builder, List<String> cells) {
        List<String> header = new ArrayList<>(cells);
        String table = header.set(0, "id");
        return builder.reader(Tables.find(table).orElseThrow(), table + ".csv", header);
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
