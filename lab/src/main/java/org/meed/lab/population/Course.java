package org.meed.lab.population;

import java.util.List;

/**
 * What really happened to a client, before anybody wrote it down.
 *
 * @param episodes every episode, in the order of their triage
 * @param death the day of death, or {@link #NEVER}
 */
record Course(List<Episode> episodes, int death) {

    /** No day: not within the story. Later than every day. */
    static final int NEVER = Integer.MAX_VALUE;

    /** Episodes whose gap is at most this many days belong together (the national 21-day rule). */
    static final int JOINING_GAP = 21;

    Course {
        episodes = List.copyOf(episodes);
    }

    /** The started episodes of each stretch of treatment, in order. */
    List<Stretch> stretches() {
        return episodes.stream()
                .filter(Episode::wasStarted)
                .map(Episode::stretch)
                .distinct()
                .map(number -> Stretch.of(number, episodes))
                .toList();
    }

    /**
     * Treatment without a longer gap: where start, review and exit forms belong.
     *
     * @param number 0, 1, ...
     * @param episodes the started episodes in it
     * @param started the first day of treatment
     * @param ended the last discharge, or {@link #NEVER}
     */
    record Stretch(int number, List<Episode> episodes, int started, int ended) {

        private static Stretch of(int number, List<Episode> all) {
            List<Episode> mine =
                    all.stream()
                            .filter(episode -> episode.stretch() == number && episode.wasStarted())
                            .toList();
            int started = mine.stream().mapToInt(Episode::started).min().orElseThrow();
            int ended = mine.stream().mapToInt(Episode::discharged).max().orElseThrow();
            return new Stretch(number, mine, started, ended);
        }

        boolean completed() {
            return ended != NEVER && episodes.getLast().reason().completed();
        }

        /** The episode that a day falls into, or the last one before it. */
        Episode on(int day) {
            Episode found = episodes.getFirst();
            for (Episode episode : episodes) {
                if (episode.started() <= day) {
                    found = episode;
                }
            }
            return found;
        }
    }
}
