package org.meed.engine.columns;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Joins the started episodes of each client of a block into journeys. Costs two cells read an
 * episode and seven written a journey.
 */
final class Journeys {

    private final @Nullable RowLists episodes;
    private final @Nullable Ints discharges;
    private final Span gap;
    private final DateRange inForce;

    /** The journeys of all clients, in order, of those in force. */
    final Ints client = new Ints();

    final Ints number = new Ints();
    final Ints start = new Ints();
    final Ints end = new Ints();
    final Ints closes = new Ints();

    /** Where its episodes begin and end among the listed ones. */
    final Ints firstEpisode = new Ints();

    final Ints afterEpisodes = new Ints();

    /** Which of the client's journeys in force it is, from 0. */
    final Ints turn = new Ints();

    int count;

    /** How many journeys in force a client has at most. */
    int turns;

    private int numberOfClient;
    private int turnOfClient;

    /**
     * Journeys of listed episodes.
     *
     * @param episodes by the day they started; null when there are none
     */
    Journeys(@Nullable RowLists episodes, @Nullable Ints discharges, Span gap, DateRange inForce) {
        this.episodes = episodes;
        this.discharges = discharges;
        this.gap = gap;
        this.inForce = inForce;
    }

    void join(int clients) {
        count = 0;
        turns = 0;
        if (episodes == null || discharges == null) {
            return;
        }
        int most = episodes.starts[clients];
        for (Ints each :
                new Ints[] {
                    client, number, start, end, closes, firstEpisode, afterEpisodes, turn
                }) {
            each.hold(most);
        }
        for (int c = 0; c < clients; c++) {
            join(c, episodes, discharges);
            turns = Math.max(turns, turnOfClient);
        }
    }

    /** The row of the episode that a journey begins with. */
    int firstEpisode(int journey) {
        return listed().rows[firstEpisode.at[journey]];
    }

    /** The row of the episode of its last discharge; of the last start while one is open. */
    int lastDischarged(int journey) {
        int stop = afterEpisodes.at[journey];
        int last = stop - 1;
        if (end.at[journey] != Days.UNKNOWN) {
            while (discharged(last) != end.at[journey]) {
                last--;
            }
        }
        return listed().rows[last];
    }

    private int discharged(int place) {
        return Objects.requireNonNull(discharges).at[listed().rows[place] & SeenRows.MASK];
    }

    private RowLists listed() {
        return Objects.requireNonNull(episodes);
    }

    private void join(int c, RowLists listed, Ints discharged) {
        numberOfClient = 0;
        turnOfClient = 0;
        int stop = listed.starts[c + 1];
        int first = listed.starts[c];
        int lastDay = Integer.MIN_VALUE;
        for (int i = first; i < stop; i++) {
            if (i > first && lastDay != Integer.MAX_VALUE && listed.days[i] > gap.after(lastDay)) {
                add(c, listed.days[first], first, i, lastDay);
                first = i;
                lastDay = Integer.MIN_VALUE;
            }
            int day = discharged.at[listed.rows[i] & SeenRows.MASK];
            lastDay = Math.max(lastDay, day == Days.UNKNOWN ? Integer.MAX_VALUE : day);
        }
        if (first < stop) {
            add(c, listed.days[first], first, stop, lastDay);
        }
    }

    private void add(int c, int started, int first, int stop, int lastDay) {
        numberOfClient++;
        if (!inForce.contains(started)) {
            return;
        }
        boolean open = lastDay == Integer.MAX_VALUE;
        client.at[count] = c;
        number.at[count] = numberOfClient;
        start.at[count] = started;
        end.at[count] = open ? Days.UNKNOWN : lastDay;
        closes.at[count] = open ? Days.UNKNOWN : Math.min(gap.after(lastDay) + 1, Days.LAST);
        firstEpisode.at[count] = first;
        afterEpisodes.at[count] = stop;
        turn.at[count++] = turnOfClient++;
    }
}
