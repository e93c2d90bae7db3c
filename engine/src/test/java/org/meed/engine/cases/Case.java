package org.meed.engine.cases;

import java.util.List;

/**
 * A small case: rows in, the exact results out.
 *
 * @param tables by name, each with its header and its rows as they are written
 */
public record Case(String title, int known, List<CaseTable> tables, CaseTable expected, int line) {

    /** A table of a case: of the history, or of what is expected. */
    public record CaseTable(String name, List<String> header, List<List<String>> rows) {}

    @Override
    public String toString() {
        return title;
    }
}
