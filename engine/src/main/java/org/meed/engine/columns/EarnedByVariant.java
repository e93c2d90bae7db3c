package org.meed.engine.columns;

import java.util.Arrays;
import java.util.List;
import org.meed.engine.time.Days;

/**
 * What the journeys so far earned under each variant, while the variants take turns in the vectors
 * of a driver. Costs a cell read and one written a client, for each variant and turn.
 */
final class EarnedByVariant {

    /** For each client the end of the last journey that earned an outcome: those that hang. */
    private final List<Ints> earned;

    /** By variant, then of each outcome in turn the clients. */
    private final int[][] kept;

    /** What the variant before had earned when its turn began. */
    private int[] before = {};

    private int clients;

    EarnedByVariant(List<Ints> earned, int variants) {
        this.earned = earned;
        this.kept = new int[variants][0];
    }

    /** Forgets all, before other clients. */
    void clear(int count) {
        clients = count;
        int cells = count * earned.size();
        for (int v = 0; v < kept.length; v++) {
            kept[v] = kept[v].length < cells ? new int[cells] : kept[v];
            Arrays.fill(kept[v], 0, cells, Days.UNKNOWN);
        }
        before = new int[cells];
    }

    /** Brings what a variant earned into the vectors; whether it is what the one before had. */
    boolean begin(int variant) {
        boolean same = variant > 0;
        for (int i = 0; i < earned.size(); i++) {
            int from = i * clients;
            same &=
                    Arrays.equals(
                            kept[variant], from, from + clients, before, from, from + clients);
            System.arraycopy(kept[variant], from, earned.get(i).at, 0, clients);
            System.arraycopy(kept[variant], from, before, from, clients);
        }
        return same;
    }

    /** Keeps what stands in the vectors now. */
    void end(int variant) {
        for (int i = 0; i < earned.size(); i++) {
            System.arraycopy(earned.get(i).at, 0, kept[variant], i * clients, clients);
        }
    }

    /** Keeps the same as of the variant before. */
    void endAsBefore(int variant) {
        System.arraycopy(kept[variant - 1], 0, kept[variant], 0, clients * earned.size());
    }
}
