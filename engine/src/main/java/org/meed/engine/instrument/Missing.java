package org.meed.engine.instrument;

/** What becomes of a score when answers are missing. */
public sealed interface Missing {

    /** Where the policy comes from. */
    Provenance provenance();

    /** There is no score: an empty answer is not known, and never a zero. */
    record Refused(Provenance provenance) implements Missing {}

    /**
     * Up to so many are taken as the mean of the others; the sum is then rounded to a whole number,
     * half up.
     *
     * @param most how many may be missing, 1 or more
     */
    record MeanOfOthers(int most, Provenance provenance) implements Missing {

        public MeanOfOthers {
            if (most < 1) {
                throw new IllegalArgumentException(
                        "At most " + most + " missing answers. Maybe a missing answer is refused.");
            }
        }
    }
}
