package org.meed.engine.columns;

import org.meed.engine.history.Cells;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/**
 * Reads one column of the rows of a table; cells that belong to a day after the known date are
 * empty. Costs a cell read and written, and where cells wait for a day two more.
 */
final class ReadColumn implements Primitive {

    private final SeenRows rows;
    private final Block block;
    private final Cells cells;
    private final Cells recorded;
    private final Cells waitsFor;
    private final boolean waits;
    private final Ints days = new Ints();
    private final Ints recordedOn = new Ints();

    final Ints out = new Ints();

    ReadColumn(SeenRows rows, Column column, Block block) {
        this.rows = rows;
        this.block = block;
        this.cells = rows.table.cells(column);
        this.recorded = rows.table.recorded();
        this.waits = column.dayIndex() >= 0 && !rows.table.isRecordedWhole();
        this.waitsFor =
                waits
                        ? rows.table.cells(rows.table.table().columns().get(column.dayIndex()))
                        : cells;
    }

    @Override
    public void run() {
        int count = rows.count;
        out.hold(count);
        cells.read(rows.first, count, out.at);
        if (waits) {
            days.hold(count);
            recordedOn.hold(count);
            waitsFor.read(rows.first, count, days.at);
            recorded.read(rows.first, count, recordedOn.at);
            for (int i = 0; i < count; i++) {
                int later = Mask.below(block.known, days.at[i]) & ~Mask.known(recordedOn.at[i]);
                out.at[i] = Mask.choose(later, Days.UNKNOWN, out.at[i]);
            }
        }
    }
}
