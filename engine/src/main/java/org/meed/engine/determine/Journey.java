package org.meed.engine.determine;

import java.util.List;
import org.meed.engine.history.Row;

/**
 * A treatment journey: started episodes joined over short gaps.
 *
 * @param number from 1, by start, of all the client's journeys
 * @param episodes in the order of their starts
 * @param start the first start
 * @param end the last discharge; unknown while an episode is open
 * @param closes the first day on which no further episode could join; unknown while an episode is
 *     open
 * @param lastDischarged the episode of the last discharge; the last started while one is open
 */
public record Journey(
        int number, List<Row> episodes, int start, int end, int closes, Row lastDischarged) {

    public Journey {
        episodes = List.copyOf(episodes);
    }

    public Row firstEpisode() {
        return episodes.getFirst();
    }
}
