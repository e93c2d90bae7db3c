package org.meed.engine.determine;

import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;
import org.meed.engine.time.DateRange;

/**
 * A row that is not there and would count.
 *
 * @param rows the rows it would be among
 * @param table its table
 * @param days the days it may be dated; null while they hang on a day that is not known
 */
public record Wanted(RowsNode rows, Table table, @Nullable DateRange days) {

    /** Whether some of the days lie, or may yet come to lie, after a day. */
    public boolean isAfter(int day) {
        return days == null || (days.end() > day + 1 && !days.isEmpty());
    }
}
