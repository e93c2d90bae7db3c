package org.meed.engine.columns;

/**
 * Takes those of the started episodes of all clients that have another day, and leaves them in the
 * order in which they started. Costs two cells read and five written an episode.
 */
final class EpisodesByDay implements Primitive {

    private final RowLists started;
    private final Ints days;
    private final Axis clients;

    /** They, one client's behind another's. */
    final RowLists listed = new RowLists(false);

    /** For each started episode its place among them, if it is; and one behind them. */
    final Ints place = new Ints();

    /** How many of those before a place do not come after the one before them. */
    final Ints steps = new Ints();

    /**
     * Episodes with another day.
     *
     * @param started those by the day they started, of which journeys are joined
     * @param days that other day of each seen episode
     */
    EpisodesByDay(RowLists started, Ints days, Axis clients) {
        this.started = started;
        this.days = days;
        this.clients = clients;
    }

    @Override
    public void run() {
        int all = started.starts[clients.size];
        listed.room(all);
        place.hold(all);
        steps.hold(all + 1);
        int count = 0;
        for (int i = 0; i < all; i++) {
            int row = started.rows[i];
            int day = days.at[row & SeenRows.MASK];
            place.at[i] = count;
            listed.rows[count] = row;
            listed.days[count] = day;
            count -= Mask.known(day);
        }
        place.at[all] = count;
        int descents = 0;
        for (int i = 1; i < count; i++) {
            steps.at[i] = descents;
            descents -= ~Mask.below(listed.days[i - 1], listed.days[i]);
        }
        steps.at[count] = descents;
    }
}
