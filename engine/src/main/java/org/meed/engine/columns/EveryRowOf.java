package org.meed.engine.columns;

/**
 * Lists all rows of each client, of a table whose rows describe no day, by the day from which they
 * are seen. Costs a cell read and two written.
 */
final class EveryRowOf implements Primitive {

    private final SeenRows rows;
    private final Ints seenFrom = new Ints();
    private final Axis clients;
    private final RowLists out;

    EveryRowOf(SeenRows rows, Axis clients, RowLists out) {
        this.rows = rows;
        this.clients = clients;
        this.out = out;
    }

    @Override
    public void run() {
        out.room(rows.count);
        seenFrom.hold(rows.count);
        rows.table.seenFrom().read(rows.places.at, rows.count, seenFrom.at);
        for (int row = 0; row < rows.count; row++) {
            out.rows[row] = rows.tag | row;
            out.days[row] = seenFrom.at[row];
        }
        for (int client = 0; client <= clients.size; client++) {
            out.starts[client] = rows.starts.at[client];
        }
    }
}
