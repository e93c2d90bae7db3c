package org.meed.engine.restate;

import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * A difference between what was known of a client on two days.
 *
 * @param before the row as it was known, or null
 * @param after the row as it is known, or null; of a correction, the row that stands in for the
 *     other
 */
record FactChange(@Nullable Row before, @Nullable Row after) {

    /** The row to show for it: what is known now, else what was. */
    Row shown() {
        Row row = after == null ? before : after;
        if (row == null) {
            throw new IllegalStateException("A change of nothing to nothing.");
        }
        return row;
    }

    Table table() {
        return shown().table();
    }

    /**
     * Why this changes a statement.
     *
     * @param previous the known date of the earlier statement
     * @param known that of the later one
     */
    Cause cause(int previous, int known) {
        if (after == null) {
            return shown().isWithdrawnOn(known) ? Cause.WITHDRAWN : Cause.CORRECTED;
        }
        boolean came = before == null || !before.id().equals(after.id());
        if (came && after.seenFrom() <= previous) {
            return Cause.REINSTATED;
        }
        if (came && before != null) {
            return replaced(before, after, previous);
        }
        return before == null && describes(after) <= previous ? Cause.LATE_FACT : Cause.NEW_FACT;
    }

    /** The day that a row describes, else the first that it names. */
    private static int describes(Row row) {
        Table table = row.table();
        int described =
                table.defaultDay().isEmpty() ? Days.UNKNOWN : row.cell(table.defaultDayIndex());
        return Days.isKnown(described) ? described : row.firstDay();
    }

    /**
     * A row that takes back nothing and fills empty cells, such as the discharge of an episode that
     * was open, corrects nothing: what it adds became known, late or not by the day it belongs to.
     */
    private static Cause replaced(Row was, Row is, int previous) {
        boolean late = false;
        boolean more = false;
        for (Column column : is.table().columns()) {
            if (was.cell(column) != is.cell(column)) {
                if (was.cell(column) != Days.UNKNOWN) {
                    return Cause.CORRECTED;
                }
                more = true;
                late |= dayOf(column, is) <= previous;
            }
        }
        return !more ? Cause.CORRECTED : late ? Cause.LATE_FACT : Cause.NEW_FACT;
    }

    /** The day to which what a cell says belongs; unknown, and so early, where there is none. */
    private static int dayOf(Column column, Row row) {
        int place =
                column.isDay()
                        ? column.index()
                        : column.dayIndex() >= 0
                                ? column.dayIndex()
                                : row.table().defaultDayIndex();
        return place < 0 ? Days.UNKNOWN : row.cell(place);
    }
}
