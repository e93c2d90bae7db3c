package org.meed.engine.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.cases.Case.CaseTable;

/**
 * A piece of a framework with a small history, and what must come of them.
 *
 * @param given clauses of the chapter and section that it may use
 * @param clauses its own clauses, as Markdown
 * @param frontMatter lines of front matter that it has instead of the usual ones
 * @param expected the results; null when it only asks
 * @param asks tables of expressions and their answers
 */
record Specimen(
        String title,
        String given,
        String clauses,
        List<String> frontMatter,
        int known,
        List<CaseTable> tables,
        @Nullable CaseTable expected,
        List<CaseTable> asks) {

    @Override
    public String toString() {
        return title;
    }
}
