package org.meed.engine.check;

import java.util.Comparator;
import java.util.List;
import org.meed.engine.check.trial.Tried;
import org.meed.engine.framework.document.Place;

/**
 * Something doubtful in a framework that holds.
 *
 * @param place where it would be mended
 * @param clause the number of the clause in which it bites; empty when that clause has none
 * @param message one plain sentence
 * @param maybe how it may be mended, a sentence that begins "Maybe", or empty
 * @param tried the clients who are made up on whom it rests, where it says so
 */
public record Lint(
        LintCode code, Place place, String clause, String message, String maybe, List<Tried> tried)
        implements Comparable<Lint> {

    public Lint {
        tried = List.copyOf(tried);
    }

    /** A remark that rests on no client. */
    public Lint(LintCode code, Place place, String clause, String message, String maybe) {
        this(code, place, clause, message, maybe, List.of());
    }

    private static final Comparator<Lint> IN_THE_DOCUMENT =
            Comparator.comparing(Lint::place)
                    .thenComparing(Lint::code)
                    .thenComparing(Lint::message);

    @Override
    public int compareTo(Lint other) {
        return IN_THE_DOCUMENT.compare(this, other);
    }
}
