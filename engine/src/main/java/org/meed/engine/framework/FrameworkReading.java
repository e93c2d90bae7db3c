package org.meed.engine.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.Problem;

/**
 * What came of reading a document.
 *
 * @param framework the framework, or null when the document has an error
 * @param problems the errors found, in the order of the document
 * @param more how many errors were found beyond those
 */
public record FrameworkReading(@Nullable Framework framework, List<Problem> problems, int more) {

    public FrameworkReading {
        problems = List.copyOf(problems);
    }
}
