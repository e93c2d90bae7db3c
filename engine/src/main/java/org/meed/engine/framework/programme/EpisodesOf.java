package org.meed.engine.framework.programme;

import java.util.List;

/** Whose episodes a scheme is about. */
public sealed interface EpisodesOf {

    /** Those that no other scheme of the programme names. */
    record Others() implements EpisodesOf {}

    /**
     * Those with one of some words in a column.
     *
     * @param column {@code cohort} or {@code provider}
     */
    record Named(String column, List<String> words) implements EpisodesOf {
        public Named {
            words = List.copyOf(words);
        }
    }
}
