package org.meed.engine.history;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * Which rows of one table were known on a day: the one place where a row recorded later is left
 * out. Those of a client stand together and in the order of ties.
 */
final class KnownRows {
    private final Table table;
    private final TableDays days;
    private final Row[] rows;
    private final int[] starts;

    private KnownRows(Table table, Row[] rows, int[] starts) {
        this.table = table;
        this.days = TableDays.of(table);
        this.rows = rows;
        this.starts = starts;
    }

    /**
     * Puts rows in order.
     *
     * @param owners the place of the client of each row, 0 to {@code clients} - 1; all 0 in a table
     *     without clients
     */
    static KnownRows arranged(Table table, Row[] rows, int[] owners, int clients) {
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
        return new KnownRows(table, arranged, starts);
    }

    /** Whether its rows belong to clients; else they all stand under the one place 0. */
    boolean ofClients() {
        return table.hasClient();
    }

    Table table() {
        return table;
    }

    /** How many rows there are of all clients, whenever they became known. */
    int size() {
        return rows.length;
    }

    Row row(int place) {
        return rows[place];
    }

    /** The place of the first row of a client, and behind the last client the number of rows. */
    int start(int client) {
        return starts[client];
    }

    int[] starts() {
        return starts.clone();
    }

    /** The day on which all of them were recorded, when it is one. */
    OptionalInt recordedOnOneDay() {
        int day = rows[0].recorded();
        boolean one =
                Days.isKnown(day) && Arrays.stream(rows).allMatch(row -> row.recorded() == day);
        return one ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /** The last day on which any of them became known; unknown when none has a day. */
    int lastDay() {
        int last = Days.UNKNOWN;
        for (Row row : rows) {
            last = Math.max(last, row.seenFrom());
        }
        return last;
    }

    /** A client's rows as they were known on a day. */
    List<Row> knownOn(int client, int day) {
        int start = starts[client];
        int end = starts[client + 1];
        if (start == end) {
            return List.of();
        }
        Row[] seen = new Row[end - start];
        int count = 0;
        boolean moved = false;
        for (int i = start; i < end; i++) {
            Row row = rows[i];
            if (row.isSeenOn(day)) {
                Row known = days.asKnown(row, day);
                moved |= days.hasLostItsDay(row, known);
                seen[count++] = known;
            }
        }
        if (moved && count > 1) {
            Arrays.sort(seen, 0, count, days.ties);
        }
        return List.of(count == seen.length ? seen : Arrays.copyOf(seen, count));
    }
}
