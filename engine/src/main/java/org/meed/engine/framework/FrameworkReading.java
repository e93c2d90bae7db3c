package org.meed.engine.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.Problem;

/**
 * What came of reading a document.
 *
 * @param framework the framework, or null when the document has an error
 * @param problems every error found, in the order of the document
 */
public record FrameworkReading(@Nullable Framework framework, List<Problem> problems) {

    public FrameworkReading {
        problems = List.copyOf(problems);
    }
}
