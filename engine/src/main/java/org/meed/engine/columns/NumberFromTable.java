package org.meed.engine.columns;

import java.util.List;
import java.util.Map;
import org.meed.engine.ratio.Millionths;

/**
 * Takes the number that a table gives for a row's word and a column's; the table is the one that
 * holds for the journey. Costs two words read, a look into the table, and a number written.
 */
final class NumberFromTable implements Primitive {

    private final Axis axis;
    private final Ints choice;
    private final List<Map<Long, Long>> tables;
    private final Ints row;
    private final Ints column;
    private final Longs out;

    /**
     * Numbers of a table.
     *
     * @param choice which of the tables holds for each element
     * @param tables the numbers by the codes of row and column, see {@link #key}
     */
    NumberFromTable(
            Axis axis,
            Ints choice,
            List<Map<Long, Long>> tables,
            Ints row,
            Ints column,
            Longs out) {
        this.axis = axis;
        this.choice = choice;
        this.tables = tables;
        this.row = row;
        this.column = column;
        this.out = out;
    }

    static long key(int row, int column) {
        return ((long) row << 32) | (column & 0xFFFFFFFFL);
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            Long found = tables.get(choice.at[e]).get(key(row.at[e], column.at[e]));
            out.at[e] = found == null ? Millionths.UNKNOWN : found;
        }
    }
}
