package org.meed.lab.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Made-up rows read as a history, without a folder between. */
public final class Histories {

    private Histories() {}

    /**
     * The history that these rows make; what is wrong with them is in its notices, under the
     * table's name and the number of the row in its table (the first is 2, as under a header).
     *
     * @throws IllegalArgumentException when a row's table is not one of {@link Tables}
     */
    public static History of(Stream<StoryRow> rows) {
        HistoryBuilder builder = new HistoryBuilder();
        Map<String, Reading> tables = new LinkedHashMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(row.table(), table -> new Reading(builder, table)).add(row));
        return builder.build();
    }

    /** The header of a table: its own columns and the standard ones. */
    public static List<String> header(String table) {
        List<String> header = new ArrayList<>(found(table).columnNames());
        header.addAll(Tables.STANDARD);
        return List.copyOf(header);
    }

    private static Table found(String table) {
        return Tables.find(table)
                .orElseThrow(() -> new IllegalArgumentException("there is no table " + table));
    }

    private static final class Reading {

        private final List<String> header;
        private final RowReader reader;
        private int line = 1;

        Reading(HistoryBuilder builder, String table) {
            header = header(table);
            reader = builder.reader(found(table), table, header);
        }

        void add(StoryRow row) {
            reader.add(++line, header.stream().map(row::cell).toList());
        }
    }
}
