package org.meed.engine.instrument;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** How answers make a score. */
public sealed interface Rule {

    /** The answers are added. Of one item, the answer is the score. */
    record Sum() implements Rule {}

    /** The answers are added and shared out evenly, to two decimals, half up. */
    record Mean() implements Rule {}

    /**
     * The answers are added, and a table gives the score for each sum.
     *
     * @param scores the score for each sum, in order
     */
    record Converted(SortedMap<Integer, BigDecimal> scores) implements Rule {

        public Converted {
            if (scores.isEmpty()) {
                throw new IllegalArgumentException(
                        "A conversion without rows. Maybe its table is missing.");
            }
            scores = new TreeMap<>(scores);
            if (scores.lastKey() - scores.firstKey() != scores.size() - 1) {
                throw new IllegalArgumentException(
                        "A conversion with gaps: "
                                + scores.keySet().stream()
                                        .map(String::valueOf)
                                        .collect(joining(" "))
                                + ". Maybe a row is missing.");
            }
        }

        @Override
        public SortedMap<Integer, BigDecimal> scores() {
            return new TreeMap<>(scores);
        }
    }

    /**
     * A table that is not shipped gives the score for each set of answers.
     *
     * @param table what the table is called, and where it is to be had
     */
    record Elsewhere(String table) implements Rule {}
}
