package org.meed.engine.columns;

import java.util.ArrayList;
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
            this.journeys = new Journeys(null, null, gap, inForce);
            return;
        }
        Ints days = cells(tables, "started");
        Ints discharges = cells(tables, "discharged");
        tables.clients.program.add(
                new DatedRows(seen, days, tables.ties(Set.of()), true, tables.clients, started));
        this.journeys = new Journeys(started, discharges, gap, inForce);
    }

    private static Ints cells(BlockTables tables, String name) {
        return Objects.requireNonNull(
                tables.column(Tables.EPISODES, Tables.EPISODES.column(name).index()));
    }

    /** Takes the journeys of one turn, or all of them. */
    void take(int turn, boolean all) {
        axis.resize(journeys.count);
        int count = 0;
        for (int j = 0; j < journeys.count; j++) {
            if (all || journeys.turn.at[j] == turn) {
                axis.owner.at[count] = journeys.client.at[j];
                start.at[count] = journeys.start.at[j];
                end.at[count] = journeys.end.at[j];
                closes.at[count] = journeys.closes.at[j];
                isFirst.at[count] = Truths.of(journeys.turn.at[j] == 0);
                place.at[count++] = j;
            }
        }
        axis.size = count;
    }

    /** The episodes of each journey, or all the others of its client, by a day of theirs. */
    RowLists episodes(BlockTables tables, boolean ofJourney, Column by) {
        if (seen != null && ofJourney && by.name().equals("started")) {
            return axis.rowViews(out -> new OwnEpisodes(started, journeys, place, axis, out));
        }
        RowLists out = axis.rowLists();
        if (seen != null) {
            axis.program.add(
                    new JourneyEpisodes(
                            seen,
                            started,
                            journeys,
                            place,
                            cells(tables, by.name()),
                            ofJourney,
                            tables.ties(Set.of(Tables.EPISODES.index())),
                            axis,
                            out));
        }
        return out;
    }
}
