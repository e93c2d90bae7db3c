package org.meed.engine.columns;

import org.meed.engine.history.ArchivedTable;

/**
 * Finds the rows of one table that are seen of the clients of a block on the known date. Costs a
 * read of the day from which each row is seen.
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

    /** The places of the rows in the archive. */
    final Ints places = new Ints();

    /** Whether any seen row may have a cell that is not seen with it. */
    boolean mayWait;

    int count;

    SeenRows(ArchivedTable table, Block block) {
        this.table = table;
        this.tag = table.table().index() << 25;
        this.block = block;
    }

    @Override
    public void run() {
        int first = table.start(block.first);
        int end = table.start(block.first + block.clients);
        starts.hold(block.clients + 1);
        places.hold(end - first);
        int[] from = block.scratch(end - first);
        int[] all = places.at;
        for (int i = first; i < end; i++) {
            all[i - first] = i;
        }
        table.seenFrom().read(all, end - first, from);
        boolean corrected = table.hasCorrections();
        count = 0;
        for (int client = 0; client < block.clients; client++) {
            starts.at[client] = count;
            int stop = table.start(block.first + client + 1);
            for (int row = table.start(block.first + client); row < stop; row++) {
                if (from[row - first] <= block.known
                        && !(corrected && table.isHiddenOn(row, block.known))) {
                    all[count++] = row;
                }
            }
        }
        starts.at[block.clients] = count;
    }
}
