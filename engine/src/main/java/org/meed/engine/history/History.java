package org.meed.engine.history;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * All that is known of some clients, and since when. Made by a {@link HistoryBuilder}; immutable
 * but for its {@link Texts}, which may grow.
 */
public final class History {
    private final ClientIds clients;
    private final @Nullable KnownRows[] tables;
    private final List<Notice> notices;

    History(ClientIds clients, @Nullable KnownRows[] tables, List<Notice> notices) {
        this.clients = clients;
        this.tables = tables;
        this.notices = List.copyOf(notices);
    }

    /** The rows of a table, whenever they became known; null when there are none. */
    @Nullable KnownRows table(Table table) {
        return tables[table.index()];
    }

    /** Whether no row of a table says anything, on any day. */
    public boolean isEmpty(Table table) {
        return tables[table.index()] == null;
    }

    /** The texts of its cells. */
    public Texts texts() {
        return clients.texts();
    }

    ClientIds clients() {
        return clients;
    }

    /** How many clients have at least one row. */
    public int clientCount() {
        return clients.count();
    }

    /**
     * The id of the client of that place, 0 to {@link #clientCount()} - 1; clients are in order of
     * their UTF-8 bytes.
     */
    public String client(int place) {
        return clients.at(place);
    }

    /** The place of the client of that id, when there is one. */
    public OptionalInt find(String client) {
        int low = 0;
        int high = clients.count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Utf8Order.UTF_8.compare(clients.at(middle), client);
            if (order == 0) {
                return OptionalInt.of(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /** A client's rows as they were known on an epoch day. */
    public ClientHistory knownOn(int place, int day) {
        List<List<Row>> known = ClientHistory.empty();
        for (int i = 0; i < tables.length; i++) {
            KnownRows table = tables[i];
            if (table != null && table.ofClients()) {
                known.set(i, table.knownOn(place, day));
            }
        }
        return ClientHistory.gathered(clients.at(place), day, known);
    }

    /**
     * The rows of a table without a client, as they were known on an epoch day, in the order of
     * ties.
     *
     * @throws IllegalArgumentException when the rows of the table belong to clients
     */
    public List<Row> sharedRows(Table table, int day) {
        if (table.hasClient()) {
            throw new IllegalArgumentException(
                    "Rows of "
                            + table.name()
                            + " belong to clients. Maybe ask knownOn for one client's.");
        }
        KnownRows shared = tables[table.index()];
        return shared == null ? List.of() : shared.knownOn(0, day);
    }

    /**
     * The one day on which every row of a table was recorded; empty when there are several, when a
     * row has none, or when there is no row.
     */
    public OptionalInt recordedOnOneDay(Table table) {
        KnownRows rows = tables[table.index()];
        return rows == null ? OptionalInt.empty() : rows.recordedOnOneDay();
    }

    /** The last day on which any row became known; unknown when no row has a day. */
    public int lastDay() {
        int last = Days.UNKNOWN;
        for (KnownRows table : tables) {
            last = table == null ? last : Math.max(last, table.lastDay());
        }
        return last;
    }

    /** What was wrong in the data, by file, row, column and code. */
    public List<Notice> notices() {
        return notices;
    }
}
