package org.meed.engine.check;

import java.util.Comparator;
import org.meed.engine.framework.document.Place;

/**
 * Something doubtful in a framework that holds.
 *
 * @param place where it would be mended
 * @param clause the number of the clause in which it bites; empty when that clause has none
 * @param message one plain sentence
 * @param maybe how it may be mended, a sentence that begins "Maybe", or empty
 */
public record Lint(LintCode code, Place place, String clause, String message, String maybe)
        implements Comparable<Lint> {

    private static final Comparator<Lint> IN_THE_DOCUMENT =
            Comparator.comparing(Lint::place)
                    .thenComparing(Lint::code)
                    .thenComparing(Lint::message);

    @Override
    public int compareTo(Lint other) {
        return IN_THE_DOCUMENT.compare(this, other);
    }
}
