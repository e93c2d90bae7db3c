package org.meed.engine.columns;

import java.util.Arrays;

/**
 * Makes each row of each list an element of its own, so that a condition can be asked of it. Costs
 * a cell written a row; where the lists are parts of others, or of an axis around, three cells read
 * and two written more.
 */
final class SpreadRows implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final Axis out;
    private final RowLists spread;

    /** How far the list of each element is moved when it is copied. */
    private final Ints shift = new Ints();

    /**
     * Rows spread.
     *
     * @param axis the axis whose elements have the lists
     * @param out the axis of the rows
     * @param spread takes the lists as they stand on the axis, for what is kept of them; the lists
     *     themselves, when they stand there one behind the other
     */
    SpreadRows(Axis axis, Listed rows, Axis out, RowLists spread) {
        this.axis = axis;
        this.rows = rows;
        this.out = out;
        this.spread = spread;
    }

    @Override
    public void run() {
        boolean isShared = spread == rows.lists();
        if (!isShared) {
            lay();
        }
        int count = spread.starts[axis.size];
        out.resize(count);
        out.hand.at = spread.rows;
        own(count);
        if (!isShared) {
            copy(count);
        }
    }

    /** Lays the lists one behind the other. */
    private void lay() {
        shift.hold(axis.size);
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            int from = rows.from(e);
            spread.starts[e] = count;
            shift.at[e] = from - count;
            count += rows.to(e) - from;
        }
        spread.starts[axis.size] = count;
        spread.room(count);
    }

    /**
     * Tells each row whose it is: a step is marked where a list starts, and the steps are summed.
     */
    private void own(int count) {
        int[] owner = out.owner.at;
        Arrays.fill(owner, 0, count + 1, 0);
        for (int e = 1; e < axis.size; e++) {
            owner[spread.starts[e]]++;
        }
        int at = 0;
        for (int i = 0; i < count; i++) {
            at += owner[i];
            owner[i] = at;
        }
    }

    private void copy(int count) {
        RowLists lists = rows.lists();
        for (int i = 0; i < count; i++) {
            int from = i + shift.at[out.owner.at[i]];
            spread.rows[i] = lists.rows[from];
            spread.days[i] = lists.days[from];
        }
    }
}
