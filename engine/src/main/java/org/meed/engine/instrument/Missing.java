package org.meed.engine.instrument;

/** What becomes of a score when answers are missing. */
public sealed interface Missing {

    /** There is no score: an empty answer is not known, and never a zero. */
    record Refused() implements Missing {}

    /**
     * Up to so many are taken as the mean of the others.
     *
     * @param most how many may be missing, 1 or more
     */
    record MeanOfOthers(int most) implements Missing {

        public MeanOfOthers {
            if (most < 1) {
                throw new IllegalArgumentException(
                        "At most " + most + " missing answers. Maybe a missing answer is refused.");
            }
        }
    }
}
