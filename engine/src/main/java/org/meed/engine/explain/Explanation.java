package org.meed.engine.explain;

import java.util.List;

/**
 * Everything that is determined of one client on one known date, and why. Sentences stand in plain
 * words; days are epoch days, unknown where none is known.
 *
 * @param known the day whose knowledge was used
 * @param journeys all of the client's, in force or not
 * @param events what happened, by day: every row that says a day and could be seen
 * @param outcomes by journey, then in the framework's order
 * @param meanings what the framework's own names stand for, those that the rules here use
 */
public record Explanation(
        String client,
        int known,
        Agreement agreement,
        List<JourneyShown> journeys,
        List<Event> events,
        List<OutcomeShown> outcomes,
        List<Meaning> meanings) {

    public Explanation {
        journeys = List.copyOf(journeys);
        events = List.copyOf(events);
        outcomes = List.copyOf(outcomes);
        meanings = List.copyOf(meanings);
    }

    /**
     * The framework that was applied.
     *
     * @param joining how episodes make journeys, in plain words
     * @param clause the number of the clause that says so
     */
    public record Agreement(
            String id, String title, String version, String joining, String clause) {}

    /**
     * A treatment journey.
     *
     * @param end the last discharge; unknown while an episode is open
     * @param closes the first day on which no further episode could join; unknown likewise
     * @param inForce whether the framework speaks of it; of another nothing is determined
     * @param episodes the ids of its episodes
     */
    public record JourneyShown(
            int number, int start, int end, int closes, boolean inForce, List<String> episodes) {
        public JourneyShown {
            episodes = List.copyOf(episodes);
        }
    }

    /**
     * Something that happened.
     *
     * @param until the last day of what has a length; unknown where it has none or goes on
     * @param lasting whether it has a length
     */
    public record Event(Fact fact, int until, boolean lasting) {}

    /**
     * A name that the framework gives.
     *
     * @param sentence what it stands for
     * @param clause the number of the clause that defines it
     */
    public record Meaning(String name, String sentence, String clause) {}
}
