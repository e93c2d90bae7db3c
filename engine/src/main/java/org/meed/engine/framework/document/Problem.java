package org.meed.engine.framework.document;

import java.util.Comparator;

/**
 * Something wrong, or doubtful, in a document.
 *
 * @param clause the number of the clause it stands in, or empty
 * @param message one plain sentence
 * @param maybe how it may be mended, a sentence that begins "Maybe", or empty
 */
public record Problem(ErrorCode code, Place place, String clause, String message, String maybe)
        implements Comparable<Problem> {

    private static final Comparator<Problem> IN_THE_DOCUMENT =
            Comparator.comparing(Problem::place)
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return IN_THE_DOCUMENT.compare(this, other);
    }
}
