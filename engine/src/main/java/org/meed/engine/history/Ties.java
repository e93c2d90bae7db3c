package org.meed.engine.history;

import java.util.Comparator;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * The order of ties: the day described, then the day a row is seen from, then its id; rows without
 * a day last.
 */
public final class Ties {

    private Ties() {}

    /** The order of ties of a table's rows. */
    public static Comparator<Row> of(Table table) {
        int day = table.defaultDayIndex();
        return Comparator.comparingInt((Row row) -> described(row, day))
                .thenComparingInt(Row::seenFrom)
                .thenComparing(Row::id, Utf8Order.UTF_8);
    }

    private static int described(Row row, int day) {
        int cell = day < 0 ? Days.UNKNOWN : row.cell(day);
        return Days.isKnown(cell) ? cell : Integer.MAX_VALUE;
    }
}
