package org.meed.engine.columns;

/**
 * Lists the seen rows of each client that have a day in a column, by that day. Costs two cells read
 * and two written, and where not all of them are listed one more; where the rows do not stand in
 * the order of that day also a sort of each list.
 */
final class DatedRows implements Primitive {

    private final SeenRows rows;
    private final Ints days;
    private final Ties ties;
    private final boolean sorted;
    private final Axis clients;
    private final RowLists out;

    /** For each row its place among those that are listed, if it is. */
    private final Ints place = new Ints();

    DatedRows(SeenRows rows, Ints days, Ties ties, boolean sorted, Axis clients, RowLists out) {
        this.rows = rows;
        this.days = days;
        this.ties = ties;
        this.sorted = sorted;
        this.clients = clients;
        this.out = out;
    }

    @Override
    public void run() {
        out.room(rows.count);
        if (rows.isWhole && areKnown()) {
            listAll();
        } else {
            listSome();
        }
        for (int client = 0; client < clients.size && !sorted; client++) {
            ties.sort(out, out.starts[client], out.starts[client + 1]);
        }
    }

    private boolean areKnown() {
        int all = -1;
        for (int row = 0; row < rows.count; row++) {
            all &= Mask.known(days.at[row]);
        }
        return all != 0;
    }

    private void listAll() {
        int tag = rows.tag;
        for (int row = 0; row < rows.count; row++) {
            out.rows[row] = tag | row;
        }
        System.arraycopy(days.at, 0, out.days, 0, rows.count);
        System.arraycopy(rows.starts.at, 0, out.starts, 0, clients.size + 1);
    }

    private void listSome() {
        place.hold(rows.count);
        int tag = rows.tag;
        int count = 0;
        for (int row = 0; row < rows.count; row++) {
            int day = days.at[row];
            place.at[row] = count;
            out.rows[count] = tag | row;
            out.days[count] = day;
            count += rows.seen.at[row] & Mask.known(day);
        }
        place.at[rows.count] = count;
        for (int client = 0; client <= clients.size; client++) {
            out.starts[client] = place.at[rows.starts.at[client]];
        }
    }
}
