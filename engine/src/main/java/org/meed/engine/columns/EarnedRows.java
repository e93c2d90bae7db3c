package org.meed.engine.columns;

import java.util.Arrays;
import java.util.BitSet;

/** The rows that the last earlier journey rests on that earned an outcome, for each client. */
final class EarnedRows {

    private static final int[] NONE = {};

    private final int[][][] rows;

    /** For each outcome the clients of whose rows the columns do not say all. */
    private final BitSet[] unreadable;

    EarnedRows(int outcomes) {
        rows = new int[outcomes][][];
        Arrays.fill(rows, new int[0][]);
        unreadable = new BitSet[outcomes];
        Arrays.setAll(unreadable, _ -> new BitSet());
    }

    /** Forgets all, before the journeys of so many other clients. */
    void clear(int clients) {
        for (int outcome = 0; outcome < rows.length; outcome++) {
            if (rows[outcome].length < clients) {
                rows[outcome] = new int[clients][];
            }
            Arrays.fill(rows[outcome], 0, clients, NONE);
            unreadable[outcome].clear();
        }
    }

    int[] of(int outcome, int client) {
        return rows[outcome][client];
    }

    /** Whether these are all of the rows. */
    boolean areAll(int outcome, int client) {
        return !unreadable[outcome].get(client);
    }

    void set(int outcome, int client, int[] some, boolean areAll) {
        rows[outcome][client] = some;
        unreadable[outcome].set(client, !areAll);
    }
}
