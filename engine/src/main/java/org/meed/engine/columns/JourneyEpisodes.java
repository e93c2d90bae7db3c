package org.meed.engine.columns;

import org.meed.engine.time.Days;

/**
 * Lists the episodes of each journey, or all the others of its client, by a day of theirs. Costs
 * two cells read and two written an episode, and a sort of each list.
 */
final class JourneyEpisodes implements Primitive {

    private final SeenRows episodes;
    private final RowLists started;
    private final Journeys journeys;
    private final Ints places;
    private final Ints days;
    private final boolean ofJourney;
    private final Ties ties;
    private final Axis axis;
    private final RowLists out;

    /**
     * Episodes of journeys.
     *
     * @param started the episodes by the day they started, from which journeys are joined
     * @param places for each journey of the axis its place among the joined ones
     * @param days the day of each seen episode that is asked about
     */
    JourneyEpisodes(
            SeenRows episodes,
            RowLists started,
            Journeys journeys,
            Ints places,
            Ints days,
            boolean ofJourney,
            Ties ties,
            Axis axis,
            RowLists out) {
        this.episodes = episodes;
        this.started = started;
        this.journeys = journeys;
        this.places = places;
        this.days = days;
        this.ofJourney = ofJourney;
        this.ties = ties;
        this.axis = axis;
        this.out = out;
    }

    @Override
    public void run() {
        int count = 0;
        for (int e = 0; e < axis.size; e++) {
            out.starts[e] = count;
            int from = count;
            if (ofJourney) {
                count = ofJourney(e, count);
            } else {
                count = others(e, count);
            }
            ties.sort(out, from, count);
        }
        out.starts[axis.size] = count;
    }

    private int ofJourney(int e, int at) {
        int count = at;
        int journey = places.at[e];
        int stop = journeys.afterEpisodes.at[journey];
        out.room(count + stop - journeys.firstEpisode.at[journey]);
        for (int i = journeys.firstEpisode.at[journey]; i < stop; i++) {
            count = add(started.rows[i], count);
        }
        return count;
    }

    private int others(int e, int at) {
        int count = at;
        int client = axis.owner.at[e];
        int stop = episodes.starts.at[client + 1];
        out.room(count + stop - episodes.starts.at[client]);
        for (int row = episodes.starts.at[client]; row < stop; row++) {
            if (episodes.seen.at[row] != 0 && !isOfJourney(places.at[e], episodes.tag | row)) {
                count = add(episodes.tag | row, count);
            }
        }
        return count;
    }

    private boolean isOfJourney(int journey, int row) {
        int stop = journeys.afterEpisodes.at[journey];
        for (int i = journeys.firstEpisode.at[journey]; i < stop; i++) {
            if (started.rows[i] == row) {
                return true;
            }
        }
        return false;
    }

    private int add(int row, int count) {
        int day = days.at[row & SeenRows.MASK];
        if (day == Days.UNKNOWN) {
            return count;
        }
        out.rows[count] = row;
        out.days[count] = day;
        return count + 1;
    }
}
