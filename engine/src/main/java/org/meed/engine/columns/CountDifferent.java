package org.meed.engine.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.Days;

/**
 * Counts the different answers of the rows of each list in a column; unknown when a row gives none.
 * Sorts the answers of a list, so that a long one costs little more than its rows.
 */
final class CountDifferent implements Primitive {

    private final Axis axis;
    private final Listed rows;
    private final @Nullable Ints[] columns;
    private final @Nullable Decimals decimals;
    private final Longs out;
    private int[] answers = new int[16];

    /**
     * Different answers.
     *
     * @param decimals for a column with a point; else null
     */
    CountDifferent(
            Axis axis,
            Listed rows,
            @Nullable Ints[] columns,
            @Nullable Decimals decimals,
            Longs out) {
        this.axis = axis;
        this.rows = rows;
        this.columns = columns;
        this.decimals = decimals;
        this.out = out;
    }

    @Override
    public void run() {
        for (int e = 0; e < axis.size; e++) {
            out.at[e] = different(rows.from(e), rows.to(e));
        }
    }

    private long different(int from, int to) {
        int count = to - from;
        if (answers.length < count) {
            answers = new int[Math.max(count, 2 * answers.length)];
        }
        for (int i = 0; i < count; i++) {
            int said = said(from + i);
            if (said == Days.UNKNOWN) {
                return Millionths.UNKNOWN;
            }
            answers[i] = said;
        }
        Arrays.sort(answers, 0, count);
        long different = 0;
        for (int i = 0; i < count; i++) {
            different += i == 0 || answers[i] != answers[i - 1] ? 1 : 0;
        }
        return Millionths.of(different);
    }

    private int said(int place) {
        int row = rows.lists().rows[place];
        Ints column = columns[row >>> 25];
        int cell = column == null ? Days.UNKNOWN : column.at[row & SeenRows.MASK];
        return decimals == null ? cell : decimals.said(cell);
    }
}
