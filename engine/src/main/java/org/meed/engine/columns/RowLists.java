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

    /** Where the lists end; of all but views the starts, since they end where the next begins. */
    private int[] ends;

    /** How far behind the start of a list its end is found. */
    private final int behind;

    /** Whether its rows are those of other lists; else they are its own, and stand close. */
    boolean isShared;

    /** The rows, see {@link SeenRows#MASK}; there is room for one behind them. */
    int[] rows = {SeenRows.NONE};

    /** For each row the day of it that is asked about. */
    int[] days = {0};

    RowLists(boolean isView) {
        this.isView = isView;
        this.ends = isView ? new int[1] : starts;
        this.behind = isView ? 0 : 1;
    }

    int from(int element) {
        return starts[element];
    }

    /** Where the lists of so many elements end in all; only of rows of its own. */
    int end(int elements) {
        int end = 0;
        for (int e = 0; e < elements; e++) {
            end = Math.max(end, ends[e + behind]);
        }
        return end;
    }

    int to(int element) {
        return ends[element + behind];
    }

    @Override
    public void hold(int elements) {
        if (starts.length <= elements) {
            starts = new int[elements + (elements >> 1) + 1];
            ends = isView ? new int[starts.length] : starts;
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
        isShared = true;
        rows = whole.rows;
        days = whole.days;
    }

    /** Makes the lists of so many elements empty; only of a view. */
    void empty(int elements) {
        Arrays.fill(starts, 0, elements, 0);
        Arrays.fill(ends, 0, elements, 0);
    }

    /** Makes the list of an element part of what is shared. */
    void part(int element, int from, int to) {
        starts[element] = from;
        ends[element] = to;
    }
}
