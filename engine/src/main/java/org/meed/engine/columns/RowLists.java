package org.meed.engine.columns;

import java.util.Arrays;

/**
 * Rows of each element, in the order of ties: those of element {@code e} stand from {@link #from}
 * up to {@link #to}. The lists of a {@linkplain #isView view} are parts of other lists, whose rows
 * it shares; those of any other stand one behind the other.
 */
final class RowLists implements Vector {

    /** Whether each list is part of another one. */
    final boolean isView;

    int[] starts = {0};

    /** Where the lists end; only of a view, else where the next one starts. */
    private int[] ends = {};

    /** The rows, see {@link SeenRows#MASK}; there is room for one behind them. */
    int[] rows = {SeenRows.NONE};

    /** For each row the day of it that is asked about. */
    int[] days = {0};

    RowLists(boolean isView) {
        this.isView = isView;
    }

    int from(int element) {
        return starts[element];
    }

    int to(int element) {
        return isView ? ends[element] : starts[element + 1];
    }

    @Override
    public void hold(int elements) {
        if (starts.length <= elements) {
            starts = new int[elements + (elements >> 1) + 1];
            ends = isView ? new int[starts.length] : ends;
        }
    }

    /** Makes room for so many rows in all and keeps those there are. */
    void room(int count) {
        if (rows.length <= count) {
            rows = Arrays.copyOf(rows, count + (count >> 1) + 1);
            days = Arrays.copyOf(days, rows.length);
        }
    }

    /**
     * Shares the rows of other lists, before each element is made {@linkplain #part part} of them.
     */
    void share(RowLists whole) {
        rows = whole.rows;
        days = whole.days;
    }

    /** Makes the list of an element part of what is shared. */
    void part(int element, int from, int to) {
        starts[element] = from;
        ends[element] = to;
    }
}
