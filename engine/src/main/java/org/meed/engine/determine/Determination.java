package org.meed.engine.determine;

import java.util.List;

/**
 * Everything determined of one client on one known date.
 *
 * @param known the day whose knowledge was used
 * @param journeys all of the client's, in force or not
 * @param results by journey, outcome, run and part
 * @param members what groups count of its journeys
 */
public record Determination(
        String client,
        int known,
        List<Journey> journeys,
        List<Result> results,
        List<Member> members) {

    public Determination {
        journeys = List.copyOf(journeys);
        results = List.copyOf(results);
        members = List.copyOf(members);
    }
}
