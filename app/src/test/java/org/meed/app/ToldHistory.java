package org.meed.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.schema.Tables;
import org.meed.lab.population.StoryRow;

/** Makes a history of told rows, read in the order in which they stand. */
final class ToldHistory {

    private ToldHistory() {}

    static History of(List<StoryRow> rows) {
        Map<String, List<StoryRow>> byTable = new LinkedHashMap<>();
        rows.forEach(row -> byTable.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row));
        HistoryBuilder builder = new HistoryBuilder();
        byTable.forEach((table, some) -> {
            Set<String> columns = new LinkedHashSet<>();
            some.forEach(row -> columns.addAll(row.cells().keySet()));
            List<String> header = List.copyOf(columns);
            RowReader reader =
                    builder.reader(Tables.find(table).orElseThrow(), table + ".csv", header);
            int line = 2;
            for (StoryRow row : some) {
                reader.add(line++, header.stream().map(row::cell).toList());
            }
        });
        return builder.build();
    }
}
