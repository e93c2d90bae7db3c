package org.meed.engine.columns;

/**
 * Lists the episodes of each journey's client that are not of the journey, by a day of theirs.
 * Costs three cells read and two written an episode, and a sort of each list.
 */
final class OtherEpisodes implements Primitive {

    private final SeenRows episodes;
    private final Ints journeyOf;
    private final Ints places;
    private final Ints days;
    private final Ties ties;
    private final Axis axis;
    private final RowLists out;

    /**
     * Other episodes.
     *
     * @param places for each journey of the axis its place among the joined ones
     * @param days the day of each seen episode that is asked about
     */
    OtherEpisodes(
            SeenRows episodes,
            Journeys journeys,
            Ints places,
            Ints days,
            Ties ties,
            Axis axis,
            RowLists out) {
        this.episodes = episodes;
        this.journeyOf = journeys.ofRow();
        this.places = places;
        this.days = days;
        this.ties = ties;
        this.axis = axis;
        this.out = out;
    }

    @Override
    public void run() {
        int[] of = journeyOf.at;
        out.room(most());
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            int client = axis.owner.at[e];
            int from = episodes.starts.at[client];
            int stop = episodes.starts.at[client + 1];
            int first = count;
            for (int row = from; row < stop; row++) {
                int day = days.at[row];
                out.rows[count] = episodes.tag | row;
                out.days[count] = day;
                int isOther = ~Mask.equal(of[row], places.at[e]);
                count += episodes.seen.at[row] & Mask.known(day) & isOther;
            }
            ties.sort(out, first, count);
        }
        out.starts[axis.size] = count;
    }

    /** How many episodes the clients of all journeys have. */
    private int most() {
        int most = 0;
        for (int e = 0; e < axis.size; e++) {
            int client = axis.owner.at[e];
            most += episodes.starts.at[client + 1] - episodes.starts.at[client];
        }
        return most;
    }
}
