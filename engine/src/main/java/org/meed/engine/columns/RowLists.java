package org.meed.engine.columns;

import java.util.Arrays;

/**
 * Rows of each element, in the order of ties: those of element {@code e} stand from {@code
 * starts[e]} up to {@code starts[e + 1]}.
 */
final class RowLists implements Vector {

    int[] starts = {0};

    /** The rows, see {@link SeenRows#MASK}. */
    int[] rows = {};

    /** For each row the day of it that is asked about. */
    int[] days = {};

    @Override
    public void hold(int elements) {
        if (starts.length <= elements) {
            starts = new int[elements + (elements >> 1) + 1];
        }
    }

    /** Makes room for so many rows in all and keeps those there are. */
    void room(int count) {
        if (rows.length < count) {
            rows = Arrays.copyOf(rows, count + (count >> 1));
            days = Arrays.copyOf(days, rows.length);
        }
    }
}
