package org.meed.engine.restate;

import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * A difference between what was known of a client on two days.
 *
 * @param before the row as it was known, or null
 * @param after the row as it is known, or null; of a correction, the row that stands in for the
 *     other
 */
record FactChange(Table table, @Nullable Row before, @Nullable Row after) {

    /** The row to show for it: what is known now, else what was. */
    Row shown() {
        Row row = after == null ? before : after;
        if (row == null) {
            throw new IllegalStateException("A change of nothing to nothing.");
        }
        return row;
    }

    /** Why this changes a statement. */
    Cause cause(int previous) {
        if (after == null) {
            return Cause.WITHDRAWN;
        }
        if (before != null && !before.id().equals(after.id())) {
            return Cause.CORRECTED;
        }
        int described =
                table.defaultDay().isEmpty() ? Days.UNKNOWN : after.cell(table.defaultDayIndex());
        boolean late =
                before == null
                        && (Days.isKnown(described) ? described : after.firstDay()) <= previous;
        return late ? Cause.LATE_FACT : Cause.NEW_FACT;
    }
}
