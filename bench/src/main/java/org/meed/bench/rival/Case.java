package org.meed.bench.rival;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A journey made ready for those who cannot make it themselves.
 *
 * @param presenting the columns of the presenting substances; null when none is recorded
 * @param reviews the reviews of the journey up to the known date, in order
 */
record Case(int client, int journey, @Nullable List<String> presenting, List<Review> reviews) {

    /** The columns that answer for substances. */
    static final List<String> COLUMNS =
            List.of("opiates", "crack", "cocaine", "amphetamines", "cannabis", "alcohol", "other");

    /**
     * A review.
     *
     * @param day its epoch day
     * @param yearOn the day twelve months on, for those who cannot count months
     * @param use days of use by column; a column that is not answered is missing
     */
    record Review(int day, int yearOn, Map<String, Integer> use) {}

    boolean isPresenting(String column) {
        return presenting != null && presenting.contains(column);
    }
}
