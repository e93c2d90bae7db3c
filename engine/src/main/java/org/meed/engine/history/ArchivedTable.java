package org.meed.engine.history;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/** The rows of one table of an {@link Archive}, by columns. Immutable. */
public final class ArchivedTable {

    private final Table table;
    private final int[] starts;
    private final Cells[] cells;
    private final Cells recorded;
    private final Cells seenFrom;
    private final Cells ties;

    /** The known dates on which a row is withdrawn or replaced, of the few that ever are. */
    private final Map<Integer, WithdrawnDays> hidden;

    private ArchivedTable(
            Table table,
            int[] starts,
            Cells[] cells,
            Cells recorded,
            Cells seenFrom,
            Cells ties,
            Map<Integer, WithdrawnDays> hidden) {
        this.table = table;
        this.starts = starts;
        this.cells = cells;
        this.recorded = recorded;
        this.seenFrom = seenFrom;
        this.ties = ties;
        this.hidden = hidden;
    }

    static ArchivedTable of(KnownRows rows, int[] ties) {
        Table table = rows.table();
        Cells[] cells = new Cells[table.columns().size()];
        for (Column column : table.columns()) {
            cells[column.index()] = column(rows, row -> row.cell(column));
        }
        Map<Integer, WithdrawnDays> hidden = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            WithdrawnDays days = rows.row(i).hidden();
            if (!days.isEmpty()) {
                hidden.put(i, days);
            }
        }
        return new ArchivedTable(
                table,
                rows.starts(),
                cells,
                column(rows, Row::recorded),
                column(rows, row -> row.seenFrom()),
                Cells.of(ties),
                hidden);
    }

    private static Cells column(KnownRows rows, ToIntFunction<Row> cell) {
        int[] values = new int[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cell.applyAsInt(rows.row(i));
        }
        return Cells.of(values);
    }

    public Table table() {
        return table;
    }

    /** How many rows there are in all. */
    public int size() {
        return starts[starts.length - 1];
    }

    /**
     * The first row of the client of a place; of the place after the last client, the number of
     * rows. A table without clients has all its rows under place 0.
     */
    public int start(int client) {
        return starts[client];
    }

    /** The cells of a column, as they are written, whenever they became known. */
    public Cells cells(Column column) {
        return cells[column.index()];
    }

    /** The days on which the rows were recorded. */
    public Cells recorded() {
        return recorded;
    }

    /** The days from which the rows are seen. */
    public Cells seenFrom() {
        return seenFrom;
    }

    /** Where a row stands among those of its client that describe one day. */
    public Cells ties() {
        return ties;
    }

    /** Whether any row is ever withdrawn or replaced. */
    public boolean hasCorrections() {
        return !hidden.isEmpty();
    }

    /** Whether a row is withdrawn or replaced as known on a day. */
    public boolean isHiddenOn(int row, int day) {
        WithdrawnDays days = hidden.get(row);
        return days != null && days.contains(day);
    }

    /**
     * Whether every cell of some rows that has a day of its own is seen with its row on a day, so
     * that no cell need be looked at: true at least where all were recorded.
     */
    public boolean isSeenWhole(int row, int known) {
        if (Days.isKnown(recorded.at(row))) {
            return true;
        }
        for (int day : TableDays.of(table).days) {
            int cell = cells[day].at(row);
            if (cell > known) {
                return false;
            }
        }
        return true;
    }
}
