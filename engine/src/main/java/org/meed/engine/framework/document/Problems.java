package org.meed.engine.framework.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Gathers problems, so that one mistake does not hide the next. Keeps at most {@value #MOST}. */
public final class Problems {

    /** Nobody mends more than this in one go, and a file of rubbish must not fill the memory. */
    private static final int MOST = 500;

    private final List<Problem> found = new ArrayList<>();
    private int more;

    public void add(ErrorCode code, Place place, Clause clause, String message, String maybe) {
        add(code, place, clause, message, () -> maybe);
    }

    /** The same, with a way to mend it that is only looked for when the problem is kept. */
    public void add(
            ErrorCode code, Place place, Clause clause, String message, Supplier<String> maybe) {
        if (found.size() < MOST) {
            found.add(new Problem(code, place, clause.number(), message, maybe.get()));
        } else {
            more++;
        }
    }

    public void add(ErrorCode code, Place place, String message, String maybe) {
        add(code, place, Clause.NONE, message, maybe);
    }

    /** How many were found beyond those that are kept. */
    public int more() {
        return more;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether a mistake of this kind was found. */
    public boolean has(ErrorCode code) {
        return found.stream().anyMatch(problem -> problem.code() == code);
    }

    /** What was found, in the order of the document, each once. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(found.stream().distinct().toList());
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }
}
