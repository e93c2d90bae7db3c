package org.meed.bench.data;

import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Archive;
import org.meed.engine.history.ArchivedTable;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/** The rows of a table as they are known on a day, for those who cannot say when they knew. */
public final class KnownTable {

    private final Table table;
    private final @Nullable ArchivedTable rows;
    private final int known;

    public KnownTable(Archive archive, Table table, int known) {
        this.table = table;
        this.rows = archive.table(table);
        this.known = known;
    }

    /** Takes rows, each by its place. */
    @FunctionalInterface
    public interface Taker {
        void take(int place);
    }

    public Table table() {
        return table;
    }

    /** Gives the places of a client's rows, in the order in which they are kept. */
    public void forEach(int client, Taker taker) {
        if (rows == null) {
            return;
        }
        for (int place = rows.start(client); place < rows.start(client + 1); place++) {
            if (rows.isSeenOn(place, known)) {
                taker.take(place);
            }
        }
    }

    /** The cell of a row, {@link Days#UNKNOWN} when it is empty or waits for a later day. */
    public int cell(int place, Column column) {
        ArchivedTable held = held();
        if (column.dayIndex() >= 0 && held.recorded().at(place) == Days.UNKNOWN) {
            int day = held.cells(table.columns().get(column.dayIndex())).at(place);
            if (day > known) {
                return Days.UNKNOWN;
            }
        }
        return held.cells(column).at(place);
    }

    /** Where a row stands among those of its client that describe one day. */
    public int tie(int place) {
        return held().ties().at(place);
    }

    private ArchivedTable held() {
        if (rows == null) {
            throw new IllegalStateException("There are no %s.".formatted(table));
        }
        return rows;
    }
}
