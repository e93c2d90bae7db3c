package org.meed.bench.rival;

/** In what the engines that take one case after another are helped. */
final class Helped {

    /** What all of them are spared. */
    static final String JOURNEYS =
            "journeys joined, presenting columns and reviews of each journey picked and sorted, all as known on the day; says only what is achieved";

    private Helped() {}
}
