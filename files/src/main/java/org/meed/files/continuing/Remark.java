package org.meed.files.continuing;

import org.meed.engine.schema.Table;

/**
 * Something that was left as it is although the import does not say it.
 *
 * @param line where the row stands in the file of its table
 * @param id the row's id
 * @param source the row's source
 */
public record Remark(Kind kind, Table table, int line, String id, String client, String source) {

    /** Why it was left. */
    public enum Kind {
        /** The import does not have it, which does not mean that it is gone. */
        ABSENT,
        /** The import says something else, but the row was corrected by somebody else. */
        CORRECTED_ELSEWHERE
    }

    static Remark of(Kind kind, Table table, Version version) {
        return new Remark(
                kind, table, version.line(), version.id(), version.client(), version.source());
    }
}
