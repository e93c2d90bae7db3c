package org.meed.engine.framework.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;

/**
 * One line of payment in a programme: what a provider is paid under, one version after another.
 *
 * @param versions by date, at least one
 * @param ending the day from which no journey is new to it, and what then becomes of open results;
 *     null when only its frameworks say how long they are in force
 */
public record Scheme(
        String name,
        List<Version> versions,
        EpisodesOf episodes,
        @Nullable Ending ending,
        Source source) {

    public Scheme {
        versions = List.copyOf(versions);
    }

    /**
     * The end of a scheme.
     *
     * @param day the first day on which no journey enters
     * @param isClosing whether what is not achieved before that day is lost; else it is judged to
     *     its end
     */
    public record Ending(int day, boolean isClosing, Source source) {}
}
