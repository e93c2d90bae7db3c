package org.meed.engine.determine;

import java.util.Comparator;
import org.meed.engine.history.Utf8Order;

/**
 * Which result of which client it is. In order: by client, journey, outcome, run and part.
 *
 * @param journey the journey's number
 * @param outcome the outcome's place in the framework
 * @param run from 1
 * @param part the part's place in the outcome
 */
public record ResultKey(String client, int journey, int outcome, int run, int part)
        implements Comparable<ResultKey> {

    private static final Comparator<ResultKey> ORDER =
            Comparator.comparing(ResultKey::client, Utf8Order.UTF_8)
                    .thenComparingInt(ResultKey::journey)
                    .thenComparingInt(ResultKey::outcome)
                    .thenComparingInt(ResultKey::run)
                    .thenComparingInt(ResultKey::part);

    public static ResultKey of(String client, Result result) {
        return new ResultKey(
                client, result.journey(), result.outcome(), result.run(), result.part());
    }

    @Override
    public int compareTo(ResultKey other) {
        return ORDER.compare(this, other);
    }
}
