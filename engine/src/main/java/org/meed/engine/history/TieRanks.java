package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * The place of each row among all the rows of its client, of whichever table, by the day from which
 * it is seen and its id: what settles a tie of rows that describe one day. Rows that tie in this
 * too share a place.
 */
final class TieRanks {

    private static final Comparator<Row> ORDER =
            Comparator.comparingInt((Row row) -> row.seenFrom())
                    .thenComparing(Row::id, Utf8Order.UTF_8);

    private final int[][] ranks;

    private TieRanks(int[][] ranks) {
        this.ranks = ranks;
    }

    /** One row, and where its rank goes. */
    private record Placed(Row row, int table, int place) {}

    static TieRanks of(History history) {
        List<Table> tables = Tables.all();
        int[][] ranks = new int[tables.size()][];
        List<@Nullable KnownRows> all = new ArrayList<>();
        for (Table table : tables) {
            KnownRows rows = history.table(table);
            all.add(rows);
            ranks[table.index()] = rows == null ? new int[0] : new int[rows.size()];
        }
        // each client has places of its own
        IntStream.range(0, Math.max(1, history.clientCount()))
                .parallel()
                .forEach(client -> rank(client, tables, all, ranks));
        return new TieRanks(ranks);
    }

    private static void rank(
            int client, List<Table> tables, List<@Nullable KnownRows> all, int[][] ranks) {
        List<Placed> placed = new ArrayList<>();
        for (Table table : tables) {
            KnownRows rows = all.get(table.index());
            if (rows != null && (table.hasClient() || client == 0)) {
                for (int i = rows.start(client); i < rows.start(client + 1); i++) {
                    placed.add(new Placed(rows.row(i), table.index(), i));
                }
            }
        }
        placed.sort(Comparator.comparing(Placed::row, ORDER));
        int rank = 0;
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            if (i > 0 && ORDER.compare(placed.get(i - 1).row(), one.row()) != 0) {
                rank = i;
            }
            ranks[one.table()][one.place()] = rank;
        }
    }

    int[] of(Table table) {
        return ranks[table.index()];
    }
}
