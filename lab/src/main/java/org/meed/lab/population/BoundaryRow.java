package org.meed.lab.population;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row that is being made up: its table, its cells, and the latest day it tells of. */
final class BoundaryRow {

    private final String table;
    private final Map<String, String> cells;
    private int latest;

    BoundaryRow(String table) {
        this(table, new LinkedHashMap<>(), Integer.MIN_VALUE);
    }

    private BoundaryRow(String table, Map<String, String> cells, int latest) {
        this.table = table;
        this.cells = cells;
        this.latest = latest;
    }

    /** Fills a cell; an empty text leaves it empty. */
    BoundaryRow put(String column, String value) {
        if (value.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
        return this;
    }

    BoundaryRow day(String column, long day) {
        latest = (int) Math.max(latest, day);
        return put(column, LocalDate.ofEpochDay(day).toString());
    }

    BoundaryRow copy() {
        return new BoundaryRow(table, new LinkedHashMap<>(cells), latest);
    }

    String table() {
        return table;
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The latest day told of, or of knowing it where no day is told of. */
    int latest() {
        return latest == Integer.MIN_VALUE ? (int) LocalDate.of(2012, 4, 1).toEpochDay() : latest;
    }

    StoryRow written() {
        return new StoryRow(table, cells);
    }
}
