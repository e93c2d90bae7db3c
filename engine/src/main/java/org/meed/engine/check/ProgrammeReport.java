package org.meed.engine.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.programme.Programme;

/**
 * Everything that is wrong or doubtful in a programme.
 *
 * @param errors in the order of the document; none when it may be put in force
 * @param more how many errors were found beyond those
 * @param lints in the order of the document; none while it cannot be read
 * @param programme null while it cannot be read; with errors when only examples fail
 */
public record ProgrammeReport(
        List<Problem> errors, int more, List<Lint> lints, @Nullable Programme programme) {

    public ProgrammeReport {
        errors = List.copyOf(errors);
        lints = List.copyOf(lints);
    }
}
