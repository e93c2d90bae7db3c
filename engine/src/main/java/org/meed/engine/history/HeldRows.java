package org.meed.engine.history;

import java.util.Arrays;
import org.meed.engine.schema.Table;

/** The rows of a table, held as they were read. */
final class HeldRows implements KnownRows {

    private final Table table;
    private final Row[] rows;
    private final int[] starts;

    private HeldRows(Table table, Row[] rows, int[] starts) {
        this.table = table;
        this.rows = rows;
        this.starts = starts;
    }

    /**
     * Puts rows in order.
     *
     * @param owners the place of the client of each row, 0 to {@code clients} - 1; all 0 in a table
     *     without clients
     */
    static HeldRows arranged(Table table, Row[] rows, int[] owners, int clients) {
        int[] starts = new int[clients + 1];
        for (int owner : owners) {
            starts[owner + 1]++;
        }
        for (int i = 0; i < clients; i++) {
            starts[i + 1] += starts[i];
        }
        Row[] arranged = new Row[rows.length];
        int[] next = Arrays.copyOf(starts, clients);
        for (int i = 0; i < rows.length; i++) {
            arranged[next[owners[i]]++] = rows[i];
        }
        TableDays days = TableDays.of(table);
        for (int i = 0; i < clients; i++) {
            if (starts[i + 1] - starts[i] > 1) {
                Arrays.sort(arranged, starts[i], starts[i + 1], days.ties);
            }
        }
        return new HeldRows(table, arranged, starts);
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int start(int client) {
        return starts[client];
    }

    @Override
    public int[] starts() {
        return starts.clone();
    }

    @Override
    public Row row(int place) {
        return rows[place];
    }

    @Override
    public boolean isSeenOn(int place, int day) {
        return rows[place].isSeenOn(day);
    }
}
