package org.meed.engine.columns;

/**
 * Lists the episodes of each journey's client that are not of the journey, by a day of theirs.
 * Costs two cells read and one written an episode, and where there are others three cells read and
 * two written for each episode of the client, and a sort of them.
 */
final class OtherEpisodes implements Primitive {

    private final SeenRows episodes;
    private final EpisodesByDay byDay;
    private final Journeys journeys;
    private final Ints journeyOf;
    private final Ints places;
    private final Ints days;
    private final Ties ties;
    private final Axis axis;
    private final RowLists out;

    /** How many seen episodes before each have the day. */
    private final Ints before = new Ints();

    /** The journeys that have others. */
    private final Ints candidate = new Ints();

    /**
     * Other episodes.
     *
     * @param byDay the started episodes that have the day
     * @param places for each journey of the axis its place among the joined ones
     * @param days the day of each seen episode that is asked about
     */
    OtherEpisodes(
            SeenRows episodes,
            EpisodesByDay byDay,
            Journeys journeys,
            Ints places,
            Ints days,
            Ties ties,
            Axis axis,
            RowLists out) {
        this.episodes = episodes;
        this.byDay = byDay;
        this.journeys = journeys;
        this.journeyOf = journeys.ofRow();
        this.places = places;
        this.days = days;
        this.ties = ties;
        this.axis = axis;
        this.out = out;
    }

    @Override
    public void run() {
        out.empty(axis.size);
        count();
        int candidates = candidates();
        int count = 0;
        for (int c = 0; c < candidates; c++) {
            int e = candidate.at[c];
            int first = count;
            count = add(e, first);
            ties.sort(out, first, count);
            out.part(e, first, count);
        }
    }

    private void count() {
        before.hold(episodes.count);
        int count = 0;
        for (int row = 0; row < episodes.count; row++) {
            before.at[row] = count;
            count += episodes.seen.at[row] & Mask.known(days.at[row]);
        }
        before.at[episodes.count] = count;
    }

    /** The journeys whose client has more episodes with the day; makes room for all. */
    private int candidates() {
        candidate.hold(axis.size);
        int count = 0;
        int all = 0;
        for (int e = 0; e < axis.size; e++) {
            int client = axis.owner.at[e];
            int from = episodes.starts.at[client];
            int stop = episodes.starts.at[client + 1];
            int ofClient = before.at[stop] - before.at[from];
            all += stop - from;
            candidate.at[count] = e;
            count -= ~Mask.equal(ofClient, own(places.at[e]));
        }
        out.room(all);
        return count;
    }

    /** How many of a journey's own episodes have the day. */
    private int own(int journey) {
        return byDay.place.at[journeys.afterEpisodes.at[journey]]
                - byDay.place.at[journeys.firstEpisode.at[journey]];
    }

    private int add(int e, int at) {
        int count = at;
        int client = axis.owner.at[e];
        int stop = episodes.starts.at[client + 1];
        for (int row = episodes.starts.at[client]; row < stop; row++) {
            int day = days.at[row];
            out.rows[count] = episodes.tag | row;
            out.days[count] = day;
            int isOther = ~Mask.equal(journeyOf.at[row], places.at[e]);
            count += episodes.seen.at[row] & Mask.known(day) & isOther;
        }
        return count;
    }
}
