package org.meed.engine.framework.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.Problem;

/**
 * What came of reading a programme.
 *
 * @param programme null when the document has an error, or a framework it names has one
 * @param problems the errors found, in the order of the document
 * @param more how many errors were found beyond those
 */
public record ProgrammeReading(@Nullable Programme programme, List<Problem> problems, int more) {

    public ProgrammeReading {
        problems = List.copyOf(problems);
    }
}
