package org.meed.engine.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.document.Problem;

/**
 * Everything that is wrong or doubtful in one document.
 *
 * @param errors in the order of the document; none when it may be put in force
 * @param more how many errors were found beyond those
 * @param lints in the order of the document; none while its rules cannot be read
 * @param framework null while its rules cannot be read; with errors when only its examples fail
 */
public record CheckReport(
        List<Problem> errors, int more, List<Lint> lints, @Nullable Framework framework) {

    public CheckReport {
        errors = List.copyOf(errors);
        lints = List.copyOf(lints);
    }
}
