package org.meed.engine.columns;

import java.util.Arrays;
import org.meed.engine.history.ArchivedTable;
import org.meed.engine.time.Days;

/**
 * Finds which rows of one table are seen of the clients of a block on the known date. All rows of
 * the clients keep their places, seen or not, so that columns are read as they lie; only what is
 * listed must be seen. Costs a mark written a row, a day read where not every row of the table was
 * recorded by that date, and a look at the few that correct one another.
 *
 * <p>A row of a vector is its place among them, with the number of its table in the bits above
 * {@link #MASK}; negative is no row.
 */
final class SeenRows implements Primitive {

    /** The bits of a row that are its place. */
    static final int MASK = (1 << 25) - 1;

    static final int NONE = -1;

    final ArchivedTable table;
    final int tag;
    private final Block block;

    /** Where the rows of each client of the block begin; one more at the end. */
    final Ints starts = new Ints();

    /** Of each row 1 when it is seen, else 0. */
    final Ints seen = new Ints();

    /** The place of the first row in the archive. */
    int first;

    int count;

    /** Whether all of them are seen. */
    boolean isWhole;

    SeenRows(ArchivedTable table, Block block) {
        this.table = table;
        this.tag = table.table().index() << 25;
        this.block = block;
    }

    @Override
    public void run() {
        first = table.start(block.first);
        count = table.start(block.first + block.clients) - first;
        starts.hold(block.clients + 1);
        table.starts(block.first, block.clients, first, starts.at);
        seen.hold(count);
        int unseen = table.allSeenFrom() <= block.known ? markAll() : markRecorded();
        isWhole = unseen + table.hide(first, first + count, block.known, seen.at) == 0;
    }

    private int markAll() {
        Arrays.fill(seen.at, 0, count, 1);
        return 0;
    }

    /** Marks what was recorded by the known date; says how many rows were not. */
    private int markRecorded() {
        int[] from = block.scratch(count);
        table.seenFrom().read(first, count, from);
        int known = block.known;
        int recorded = 0;
        for (int row = 0; row < count; row++) {
            int mark = 1 ^ ((known - Math.max(from[row], Days.FIRST)) >>> 31);
            seen.at[row] = mark;
            recorded += mark;
        }
        return count - recorded;
    }
}
