package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;

/**
 * The order of ties: the day, then the day from which the row was seen, then its id. The latter two
 * were ranked when the archive was laid out.
 */
final class Ties {

    /** The ranks of the seen rows, by the number of their table. */
    private final @Nullable Ints[] ranks;

    Ties(@Nullable Ints[] ranks) {
        this.ranks = ranks;
    }

    private int rank(int row) {
        Ints ofTable = ranks[row >>> 25];
        if (ofTable == null) {
            throw new IllegalStateException(
                    "The ranks of the row (%s) are not read.".formatted(row));
        }
        return ofTable.at[row & SeenRows.MASK];
    }

    private boolean isAfter(int day, int row, int otherDay, int other) {
        return day != otherDay ? day > otherDay : rank(row) > rank(other);
    }

    /** Sorts part of a list by insertion, which leaves rows that tie where they stand. */
    void sort(RowLists lists, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int day = lists.days[i];
            int row = lists.rows[i];
            int j = i;
            while (j > from && isAfter(lists.days[j - 1], lists.rows[j - 1], day, row)) {
                lists.days[j] = lists.days[j - 1];
                lists.rows[j] = lists.rows[j - 1];
                j--;
            }
            lists.days[j] = day;
            lists.rows[j] = row;
        }
    }
}
