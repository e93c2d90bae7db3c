package org.meed.engine.check.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * A row of a client who is made up, as it would be written.
 *
 * @param cells by the name of the column; a column that is missing is empty
 */
public record Line(Table table, Map<String, String> cells) {

    public Line {
        cells = Map.copyOf(cells);
    }

    /** A row of cells, each behind the name of its column. */
    public static Line of(Table table, String... cells) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            named.put(cells[i], cells[i + 1]);
        }
        return new Line(table, named);
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The same row with another cell. */
    public Line with(String column, String cell) {
        Map<String, String> other = new HashMap<>(cells);
        other.put(column, cell);
        return new Line(table, other);
    }

    /** The same row so many days later: each of its own days, not the day it was recorded on. */
    Line later(int days) {
        Map<String, String> other = new HashMap<>(cells);
        for (Column column : table.columns()) {
            int day = column.isDay() ? Days.parseOrUnknown(cell(column.name())) : Days.UNKNOWN;
            if (Days.isKnown(day)) {
                long moved = Math.clamp((long) day + days, Days.FIRST, Days.LAST);
                other.put(column.name(), Days.text((int) moved));
            }
        }
        return new Line(table, other);
    }

    /** Its cells, one for each column of the table. */
    public List<String> row() {
        return table.columnNames().stream().map(this::cell).toList();
    }
}
