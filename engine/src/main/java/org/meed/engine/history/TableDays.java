package org.meed.engine.history;

import java.util.Comparator;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * What the day columns of a table mean for its rows: which cells wait for which day, and which row
 * goes first.
 */
final class TableDays {
    private static final TableDays[] ALL =
            Tables.all().stream().map(TableDays::new).toArray(TableDays[]::new);

    /** Places of the day columns. */
    final int[] days;

    /**
     * The order of ties: the day described with the unknown last, the day from which the row is
     * seen, the id.
     */
    final Comparator<Row> ties;

    private final int described;
    private final int[] waiting;
    private final int[] waitsFor;

    private TableDays(Table table) {
        days = table.columns().stream().filter(Column::isDay).mapToInt(Column::index).toArray();
        described = table.defaultDayIndex();
        waiting =
                table.columns().stream()
                        .filter(column -> column.dayIndex() >= 0)
                        .mapToInt(Column::index)
                        .toArray();
        waitsFor =
                table.columns().stream()
                        .mapToInt(Column::dayIndex)
                        .filter(place -> place >= 0)
                        .toArray();
        ties = Ties.of(table);
    }

    static TableDays of(Table table) {
        return ALL[table.index()];
    }

    /** The earliest day among the cells of a row. */
    int first(int[] cells) {
        int first = Days.UNKNOWN;
        for (int day : days) {
            int cell = cells[day];
            if (cell != Days.UNKNOWN && (first == Days.UNKNOWN || cell < first)) {
                first = cell;
            }
        }
        return first;
    }

    /** The row as it was known: itself, or a copy in which the cells of later days are empty. */
    Row asKnown(Row row, int known) {
        if (days.length < 2 || row.recorded() != Days.UNKNOWN || !hasLater(row.cells(), known)) {
            return row;
        }
        int[] whole = row.cells();
        int[] cells = whole.clone();
        for (int i = 0; i < waiting.length; i++) {
            if (whole[waitsFor[i]] > known) {
                cells[waiting[i]] = Days.UNKNOWN;
            }
        }
        return row.saying(cells);
    }

    /**
     * Whether the day described is known of the row, but not in its masked copy: it then has
     * another place in the order.
     */
    boolean hasLostItsDay(Row whole, Row seen) {
        return whole != seen
                && described >= 0
                && whole.cell(described) != Days.UNKNOWN
                && seen.cell(described) == Days.UNKNOWN;
    }

    private boolean hasLater(int[] cells, int known) {
        for (int day : days) {
            if (cells[day] > known) {
                return true;
            }
        }
        return false;
    }
}
