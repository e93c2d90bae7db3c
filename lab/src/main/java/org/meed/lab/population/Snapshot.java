package org.meed.lab.population;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * What plain rows (without {@code recorded}) look like to somebody who copies them out on one day.
 */
final class Snapshot {

    private final String taken;

    /**
     * A snapshot taken on a day.
     *
     * @param taken the day, as rows write days
     */
    Snapshot(String taken) {
        this.taken = taken;
    }

    /** The rows there are on that day, without the cells that only a later day brings. */
    List<StoryRow> of(List<StoryRow> rows) {
        return rows.stream().flatMap(this::of).toList();
    }

    private Stream<StoryRow> of(StoryRow row) {
        Table table = Tables.find(row.table()).orElseThrow();
        if (firstDay(table, row).compareTo(taken) > 0) {
            return Stream.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        for (Column column : table.columns()) {
            if (column.dayIndex() >= 0 && later(row, table.columns().get(column.dayIndex()))) {
                cells.remove(column.name());
            }
        }
        return Stream.of(new StoryRow(row.table(), cells));
    }

    private boolean later(StoryRow row, Column day) {
        return row.cell(day.name()).compareTo(taken) > 0;
    }

    private static String firstDay(Table table, StoryRow row) {
        return table.columns().stream()
                .filter(Column::isDay)
                .map(column -> row.cell(column.name()))
                .filter(day -> !day.isEmpty())
                .min(String::compareTo)
                .orElse("");
    }
}
