package org.meed.bench.rule;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.Archive;
import org.meed.engine.history.ArchivedTable;
import org.meed.engine.history.Cells;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;

/**
 * How many bytes of an archive a plan cannot be answered without: of each table that it asks for,
 * where the rows of each client begin, the day from which each row is seen, the columns asked for,
 * and, of a column whose cells wait for a day, that day and the day recorded. The order of rows of
 * one day is not counted, nor is anything twice.
 */
final class BytesRead {

    private BytesRead() {}

    static long of(Plan plan, Archive archive) {
        long bytes = 0;
        for (Map.Entry<Table, Set<Column>> entry : CellsRead.of(plan).entrySet()) {
            ArchivedTable table = archive.table(entry.getKey());
            if (table != null) {
                bytes += ofTable(table, entry.getValue());
            }
        }
        return bytes;
    }

    private static long ofTable(ArchivedTable table, Set<Column> columns) {
        Set<Column> all = new LinkedHashSet<>(columns);
        boolean waits = false;
        for (Column column : columns) {
            if (column.dayIndex() >= 0) {
                waits = true;
                all.add(table.table().columns().get(column.dayIndex()));
            }
        }
        long bytes = 4L * table.starts().length + (long) width(table.seenFrom()) * table.size();
        if (waits) {
            bytes += (long) width(table.recorded()) * table.size();
        }
        for (Column column : all) {
            bytes += (long) width(table.cells(column)) * table.size();
        }
        return bytes;
    }

    /** How many bytes a cell takes. */
    private static int width(Cells cells) {
        return switch (cells) {
            case Cells.Empty _ -> 0;
            case Cells.Same _ -> 0;
            case Cells.Bytes _ -> 1;
            case Cells.Shorts _ -> 2;
            case Cells.Ints _ -> 4;
        };
    }
}
