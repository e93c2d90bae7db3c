package org.meed.bench.rival;

/** What an engine is given of a client. */
public enum Given {
    /** The client's rows, of which it makes the whole answer as Meed does. */
    ROWS(
            "",
            "rows as known on the day asked, ties ranked; days as numbers, with the day twelve months on beside each review",
            true),

    /** Journeys ready made, of which only what is achieved is asked. */
    CASES(
            ", helped",
            "journeys joined, presenting columns and reviews of each journey picked and sorted, all as known on the day; says only what is achieved",
            false);

    /** How many times as fast as an engine Meed is meant to be. */
    static final int GOAL = 100;

    private final String suffix;
    private final String helped;
    private final boolean isWhole;

    Given(String suffix, String helped, boolean isWhole) {
        this.suffix = suffix;
        this.helped = helped;
        this.isWhole = isWhole;
    }

    /** The name of an engine that is given this. */
    String name(String engine) {
        return engine + suffix;
    }

    /** What the engine is spared by it. */
    String helped() {
        return helped;
    }

    /** Whether it is asked the whole question. */
    boolean isWhole() {
        return isWhole;
    }
}
