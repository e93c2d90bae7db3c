package org.meed.bench.data;

import java.util.Comparator;
import org.meed.engine.determine.Verdict;

/**
 * What is answered of one part of an outcome of a journey.
 *
 * @param client the place of the client
 * @param journey the number of the journey among the client's
 * @param part the place of the part, from 0
 * @param verdict the word of the verdict
 * @param day its day as an epoch day, unknown when it bears none
 * @param because the reason; empty from those who give none
 */
public record Answer(
        int client, int journey, String outcome, int part, String verdict, int day, String because)
        implements Comparable<Answer> {

    private static final Comparator<Answer> ORDER =
            Comparator.comparingInt(Answer::client)
                    .thenComparingInt(Answer::journey)
                    .thenComparing(Answer::outcome)
                    .thenComparingInt(Answer::part);

    /** The word of what is achieved. */
    public static final String ACHIEVED = "achieved";

    /** The answer that a verdict gives. */
    public static Answer of(int client, int journey, String outcome, int part, Verdict verdict) {
        return new Answer(
                client, journey, outcome, part, verdict.word(), verdict.date(), verdict.because());
    }

    /** That an outcome was achieved, said by one who gives no reason. */
    public static Answer achieved(int client, int journey, String outcome, int day) {
        return new Answer(client, journey, outcome, 0, ACHIEVED, day, "");
    }

    /** The same without the reason. */
    public Answer unexplained() {
        return new Answer(client, journey, outcome, part, verdict, day, "");
    }

    @Override
    public int compareTo(Answer other) {
        return ORDER.compare(this, other);
    }
}
