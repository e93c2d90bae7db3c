package org.meed.engine.columns;

/**
 * Lists all seen rows of each client, of a table whose rows describe no day, by the day from which
 * they are seen. Costs two cells read and three written.
 */
final class EveryRowOf implements Primitive {

    private final SeenRows rows;
    private final Ints seenFrom = new Ints();
    private final Axis clients;
    private final RowLists out;

    /** For each row its place among those that are listed, if it is. */
    private final Ints place = new Ints();

    EveryRowOf(SeenRows rows, Axis clients, RowLists out) {
        this.rows = rows;
        this.clients = clients;
        this.out = out;
    }

    @Override
    public void run() {
        out.room(rows.count);
        place.hold(rows.count);
        seenFrom.hold(rows.count);
        rows.table.seenFrom().read(rows.first, rows.count, seenFrom.at);
        int count = 0;
        for (int row = 0; row < rows.count; row++) {
            place.at[row] = count;
            out.rows[count] = rows.tag | row;
            out.days[count] = seenFrom.at[row];
            count += rows.seen.at[row];
        }
        place.at[rows.count] = count;
        for (int client = 0; client <= clients.size; client++) {
            out.starts[client] = place.at[rows.starts.at[client]];
        }
    }
}
