package org.meed.bench.rival;

import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;
import org.meed.engine.time.Days;

/**
 * What an engine says of a journey that is in force.
 *
 * @param number of the journey among all of its client's
 * @param because the reason in a word, from which the verdict follows
 * @param day the day of the verdict; unknown when it bears none
 */
public record Found(int number, String because, int day) {

    static final String MET = "met";
    static final String ENDED = "journey-ended";
    static final String OPEN = "journey-open";

    /** The same of numbers of whatever kind an engine gives. */
    static Found of(@Nullable Object number, @Nullable Object because, @Nullable Object day) {
        if (number instanceof Number place && because instanceof String reason) {
            int on = day instanceof Number found ? found.intValue() : Days.UNKNOWN;
            return new Found(place.intValue(), reason, on);
        }
        throw new IllegalStateException("%s %s %s is no verdict.".formatted(number, because, day));
    }

    private String verdict() {
        return switch (because) {
            case MET -> Answer.ACHIEVED;
            case ENDED -> "not-achieved";
            case OPEN -> "pending";
            default -> throw new IllegalStateException(because + " is no reason.");
        };
    }

    Answer answer(int client, Question question) {
        return new Answer(client, number, question.title(), 0, verdict(), day, because);
    }

    /** A number that depends on all of it. */
    long digest() {
        return 31L * (31L * number + because.length()) + day;
    }
}
