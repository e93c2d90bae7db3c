package org.meed.engine.columns;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/**
 * Joins the started episodes of each client of a block into journeys. Costs two cells read and
 * twelve written an episode, and one more where it is asked which journey an episode is of.
 */
final class Journeys {

    /** The last day of a journey of which an episode is open, and how far it reaches. */
    private static final int OPEN = Days.LAST + 1;

    /** Before every day. */
    private static final int NEVER = Days.FIRST - 1;

    private final @Nullable SeenRows seen;
    private final @Nullable RowLists episodes;
    private final @Nullable Ints discharges;
    private final LaidSpan gap;
    private final DateRange inForce;

    /** For each episode its client; before that is found how many clients begin with it. */
    private final Ints owner = new Ints();

    /** For each episode the day of its discharge, and the day until which its journey goes on. */
    private final Ints until = new Ints();

    private final Ints reach = new Ints();

    /** For each episode the last day of its journey so far. */
    private final Ints last = new Ints();

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

    /** For each episode the place of its journey, where it has one in force and that is asked. */
    private final Ints ofRow = new Ints();

    private boolean isAskedOfRows;

    int count;

    /** How many journeys in force a client has at most. */
    int turns;

    /**
     * Journeys of listed episodes.
     *
     * @param episodes by the day they started; null when there are none
     */
    Journeys(
            @Nullable SeenRows seen,
            @Nullable RowLists episodes,
            @Nullable Ints discharges,
            Span gap,
            DateRange inForce) {
        this.seen = seen;
        this.episodes = episodes;
        this.discharges = discharges;
        this.gap = new LaidSpan(gap);
        this.inForce = inForce;
    }

    void join(int clients) {
        count = 0;
        turns = 0;
        if (seen == null || episodes == null || discharges == null) {
            return;
        }
        int all = episodes.starts[clients];
        for (Ints each :
                new Ints[] {
                    owner,
                    until,
                    reach,
                    last,
                    client,
                    number,
                    start,
                    end,
                    closes,
                    firstEpisode,
                    afterEpisodes,
                    turn
                }) {
            each.hold(all);
        }
        reach(episodes, discharges, clients, all);
        int journeys = part(episodes, all);
        take(episodes, journeys);
        tell(episodes);

        if (isAskedOfRows) {
            own(episodes, seen.count);
        }
    }

    /** Finds until when another episode is of the same journey as each. */
    private void reach(RowLists listed, Ints discharged, int clients, int all) {
        for (int i = 0; i < all; i++) {
            until.at[i] = discharged.at[listed.rows[i] & SeenRows.MASK];
        }
        for (int i = 0; i < all; i++) {
            int known = Mask.known(until.at[i]);
            reach.at[i] = Mask.choose(known, gap.after(until.at[i]), OPEN);
            until.at[i] = Mask.choose(known, until.at[i], OPEN);
        }
        Arrays.fill(owner.at, 0, all + 1, 0);
        for (int c = 1; c < clients; c++) {
            owner.at[listed.starts[c]]++;
        }
    }

    /**
     * Finds with which episodes a journey begins: a client's first, and those that start later than
     * the gap after all before them in the journey. Without a branch, since where that is cannot be
     * foreseen.
     *
     * @return how many there are
     */
    private int part(RowLists listed, int all) {
        int journeys = 0;
        int ofClient = 0;
        int reached = NEVER;
        int soFar = NEVER;
        for (int i = 0; i < all; i++) {
            int step = owner.at[i];
            int begins = (reached - listed.days[i] | -step) >> 31;
            ofClient += step;
            reached = Math.max(Mask.choose(begins, NEVER, reached), reach.at[i]);
            soFar = Math.max(Mask.choose(begins, NEVER, soFar), until.at[i]);
            last.at[i] = soFar;
            owner.at[i] = ofClient;
            firstEpisode.at[journeys] = i;
            journeys -= begins;
        }
        firstEpisode.at[journeys] = all;
        return journeys;
    }

    /** Takes the journeys in force, and numbers them. */
    private void take(RowLists listed, int journeys) {
        int in = 0;
        int numbered = 0;
        int taken = 0;
        int ofClient = -1;
        for (int j = 0; j < journeys; j++) {
            int first = firstEpisode.at[j];
            int same = Mask.equal(owner.at[first], ofClient);
            ofClient = owner.at[first];
            numbered = (numbered & same) + 1;
            taken &= same;
            firstEpisode.at[in] = first;
            afterEpisodes.at[in] = firstEpisode.at[j + 1];
            number.at[in] = numbered;
            turn.at[in] = taken;
            int counts = isInForce(listed.days[first]);
            in -= counts;
            taken -= counts;
        }
        count = in;
    }

    private int isInForce(int day) {
        return ~Mask.below(day, inForce.start()) & Mask.below(day, inForce.end());
    }

    /** Tells of each journey whose it is, and when it began, ended and closes. */
    private void tell(RowLists listed) {
        for (int j = 0; j < count; j++) {
            int first = firstEpisode.at[j];
            client.at[j] = owner.at[first];
            start.at[j] = listed.days[first];
            end.at[j] = last.at[afterEpisodes.at[j] - 1];
        }
        int most = -1;
        for (int j = 0; j < count; j++) {
            int closed = ~Mask.equal(end.at[j], OPEN);
            end.at[j] = Mask.choose(closed, end.at[j], Days.UNKNOWN);
            int day = Math.min(gap.after(end.at[j]) + 1, Days.LAST);
            closes.at[j] = Mask.choose(closed, day, Days.UNKNOWN);
            most = Math.max(most, turn.at[j]);
        }
        turns = most + 1;
    }

    private void own(RowLists listed, int rows) {
        ofRow.hold(rows);
        Arrays.fill(ofRow.at, 0, rows, SeenRows.NONE);
        for (int j = 0; j < count; j++) {
            for (int i = firstEpisode.at[j]; i < afterEpisodes.at[j]; i++) {
                ofRow.at[listed.rows[i] & SeenRows.MASK] = j;
            }
        }
    }

    /** For each episode the place of its journey; less than none where that is not in force. */
    Ints ofRow() {
        isAskedOfRows = true;
        return ofRow;
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
}
