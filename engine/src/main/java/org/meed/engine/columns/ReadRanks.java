package org.meed.engine.columns;

/**
 * Reads the rank of each seen row of a table among rows of one day. Costs a cell read and written.
 */
final class ReadRanks implements Primitive {

    private final SeenRows rows;

    final Ints out = new Ints();

    ReadRanks(SeenRows rows) {
        this.rows = rows;
    }

    @Override
    public void run() {
        out.hold(rows.count);
        rows.table.ties().read(rows.first, rows.count, out.at);
    }
}
