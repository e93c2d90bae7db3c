package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** Joins a client's started episodes into journeys. */
final class Journeys {

    private static final int STARTED = Tables.EPISODES.column("started").index();
    private static final int DISCHARGED = Tables.EPISODES.column("discharged").index();

    private Journeys() {}

    static List<Journey> of(ClientHistory client, Span gap) {
        List<Journey> journeys = new ArrayList<>();
        List<Row> joined = new ArrayList<>();
        int lastDay = Integer.MIN_VALUE;
        // the rows stand in the order of their starts; those never started stand last
        for (Row episode : client.rows(Tables.EPISODES)) {
            int started = episode.cell(STARTED);
            if (!Days.isKnown(started)) {
                break;
            }
            if (!joined.isEmpty() && lastDay != Integer.MAX_VALUE && started > gap.after(lastDay)) {
                journeys.add(journey(journeys.size() + 1, joined, gap));
                joined = new ArrayList<>();
                lastDay = Integer.MIN_VALUE;
            }
            joined.add(episode);
            int discharged = episode.cell(DISCHARGED);
            lastDay = Math.max(lastDay, Days.isKnown(discharged) ? discharged : Integer.MAX_VALUE);
        }
        if (!joined.isEmpty()) {
            journeys.add(journey(journeys.size() + 1, joined, gap));
        }
        return journeys;
    }

    private static Journey journey(int number, List<Row> episodes, Span gap) {
        Row last = episodes.getFirst();
        boolean open = false;
        for (Row episode : episodes) {
            open |= !Days.isKnown(episode.cell(DISCHARGED));
            if (episode.cell(DISCHARGED) >= last.cell(DISCHARGED)) {
                last = episode;
            }
        }
        int start = episodes.getFirst().cell(STARTED);
        if (open) {
            return new Journey(
                    number, episodes, start, Days.UNKNOWN, Days.UNKNOWN, episodes.getLast());
        }
        int end = last.cell(DISCHARGED);
        return new Journey(
                number, episodes, start, end, Math.min(gap.after(end) + 1, Days.LAST), last);
    }
}
