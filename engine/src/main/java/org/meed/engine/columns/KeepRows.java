package org.meed.engine.columns;

/**
 * Keeps the rows of which a condition is yes. Costs an answer, two cells read, and two written for
 * a row that is kept.
 */
final class KeepRows implements Primitive {

    private final Axis axis;
    private final RowLists spread;
    private final Truths keep;
    private final RowLists out;

    KeepRows(Axis axis, RowLists spread, Truths keep, RowLists out) {
        this.axis = axis;
        this.spread = spread;
        this.keep = keep;
        this.out = out;
    }

    @Override
    public void run() {
        out.room(spread.starts[axis.size]);
        int count = 0;
        int at = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            for (int stop = spread.starts[e + 1]; at < stop; at++) {
                out.rows[count] = spread.rows[at];
                out.days[count] = spread.days[at];
                count += keep.at[at] == Truths.YES ? 1 : 0;
            }
        }
        out.starts[axis.size] = count;
    }
}
