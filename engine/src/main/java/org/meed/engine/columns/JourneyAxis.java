package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Span;

/**
 * The journeys of the clients of a block, as many at a time as may be asked together: where what
 * was earned earlier matters, first the first of each client, then the second.
 */
final class JourneyAxis {

    final Axis axis;
    final Ints start;
    final Ints end;
    final Ints closes;
    final Truths isFirst;

    /** The place of each journey among all those of the block. */
    final Ints place;

    final Journeys journeys;
    private final @Nullable SeenRows seen;
    private final Map<String, EpisodesByDay> byDay = new HashMap<>();

    /** The started episodes of each client. */
    final RowLists started;

    JourneyAxis(BlockTables tables, Span gap, DateRange inForce) {
        this.axis = new Axis(Axis.Kind.JOURNEYS, tables.clients, new ArrayList<>());
        this.start = axis.ints();
        this.end = axis.ints();
        this.closes = axis.ints();
        this.isFirst = axis.truths();
        this.place = axis.ints();
        this.seen = tables.rows(Tables.EPISODES);
        this.started = tables.clients.rowLists();
        if (seen == null) {
            this.journeys = new Journeys(null, null, null, gap, inForce);
            return;
        }
        Ints days = cells(tables, "started");
        Ints discharges = cells(tables, "discharged");
        tables.clients.program.add(
                new DatedRows(seen, days, tables.ties(Set.of()), true, tables.clients, started));
        this.journeys = new Journeys(seen, started, discharges, gap, inForce);
    }

    private static Ints cells(BlockTables tables, String name) {
        return Objects.requireNonNull(
                tables.column(Tables.EPISODES, Tables.EPISODES.column(name).index()));
    }

    /** Takes the journeys of one turn, or all of them. */
    void take(int turn, boolean all) {
        axis.resize(journeys.count);
        if (all) {
            takeAll(journeys.count);
            return;
        }
        int count = 0;
        for (int j = 0; j < journeys.count; j++) {
            axis.owner.at[count] = journeys.client.at[j];
            start.at[count] = journeys.start.at[j];
            end.at[count] = journeys.end.at[j];
            closes.at[count] = journeys.closes.at[j];
            place.at[count] = j;
            count -= Mask.equal(journeys.turn.at[j], turn);
        }
        Arrays.fill(isFirst.at, 0, count, Truths.of(turn == 0));
        axis.size = count;
    }

    private void takeAll(int count) {
        System.arraycopy(journeys.client.at, 0, axis.owner.at, 0, count);
        System.arraycopy(journeys.start.at, 0, start.at, 0, count);
        System.arraycopy(journeys.end.at, 0, end.at, 0, count);
        System.arraycopy(journeys.closes.at, 0, closes.at, 0, count);
        for (int j = 0; j < count; j++) {
            isFirst.at[j] = Mask.equal(journeys.turn.at[j], 0) & Truths.YES;
            place.at[j] = j;
        }
    }

    /** The episodes of each journey, or all the others of its client, by a day of theirs. */
    RowLists episodes(BlockTables tables, boolean ofJourney, Column by) {
        if (seen != null && ofJourney && by.name().equals("started")) {
            return axis.rowViews(out -> new OwnEpisodes(started, journeys, place, axis, out));
        }
        if (seen == null) {
            return axis.rowLists();
        }
        Ints days = cells(tables, by.name());
        Ties ties = tables.ties(Set.of(Tables.EPISODES.index()));
        EpisodesByDay episodes = byDay(tables, by.name(), days);
        return axis.rowViews(out ->
                ofJourney
                        ? new JourneyEpisodes(episodes, journeys, place, ties, axis, out)
                        : new OtherEpisodes(
                                seen, episodes, journeys, place, days, ties, axis, out));
    }

    private EpisodesByDay byDay(BlockTables tables, String column, Ints days) {
        return byDay.computeIfAbsent(
                column,
                _ -> {
                    EpisodesByDay listed = new EpisodesByDay(started, days, tables.clients);
                    tables.clients.program.add(listed);
                    return listed;
                });
    }
}
