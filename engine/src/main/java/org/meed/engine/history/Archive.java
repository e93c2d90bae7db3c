package org.meed.engine.history;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * A history laid out by columns: for each table one array a column, the rows of a client together
 * and in the order of ties. It holds every row of the history, whenever it became known.
 *
 * <p>Immutable, and may be read by several threads.
 */
public final class Archive {

    private final Texts texts;
    private final String[] clients;
    private final @Nullable ArchivedTable[] tables;

    Archive(Texts texts, String[] clients, @Nullable ArchivedTable[] tables) {
        this.texts = texts;
        this.clients = clients;
        this.tables = tables;
    }

    /** Lays out a history; its texts are shared, not copied. */
    public static Archive of(History history) {
        int count = history.clientCount();
        String[] clients =
                IntStream.range(0, count).mapToObj(history::client).toArray(String[]::new);
        List<Table> all = Tables.all();
        TieRanks ranks = TieRanks.of(history);
        @Nullable ArchivedTable[] tables = new @Nullable ArchivedTable[all.size()];
        for (int i = 0; i < tables.length; i++) {
            KnownRows rows = history.table(all.get(i));
            tables[i] = rows == null ? null : ArchivedTable.of(rows, ranks.of(all.get(i)));
        }
        return new Archive(history.texts(), clients, tables);
    }

    /** The texts of its cells. */
    public Texts texts() {
        return texts;
    }

    public int clientCount() {
        return clients.length;
    }

    /** The id of the client of a place; in order of their UTF-8 bytes. */
    public String client(int place) {
        return clients[place];
    }

    /** The rows of a table; null when there are none. */
    public @Nullable ArchivedTable table(Table table) {
        return tables[table.index()];
    }
}
