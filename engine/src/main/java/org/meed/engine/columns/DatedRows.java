package org.meed.engine.columns;

import org.meed.engine.time.Days;

/**
 * Lists the rows of each client that have a day in a column, by that day. Costs a cell read and two
 * written; where the rows do not stand in the order of that day also a sort of each list.
 */
final class DatedRows implements Primitive {

    private final SeenRows rows;
    private final Ints days;
    private final Ties ties;
    private final boolean sorted;
    private final Axis clients;
    private final RowLists out;

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
        int tag = rows.tag;
        int count = 0;
        for (int client = 0; client < clients.size; client++) {
            out.starts[client] = count;
            int stop = rows.starts.at[client + 1];
            for (int row = rows.starts.at[client]; row < stop; row++) {
                int day = days.at[row];
                if (day != Days.UNKNOWN) {
                    out.rows[count] = tag | row;
                    out.days[count++] = day;
                }
            }
            if (!sorted) {
                ties.sort(out, out.starts[client], count);
            }
        }
        out.starts[clients.size] = count;
    }
}
