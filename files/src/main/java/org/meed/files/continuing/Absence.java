package org.meed.files.continuing;

import org.meed.engine.schema.Table;

/** What it means that an import no longer has something. */
@FunctionalInterface
public interface Absence {

    /**
     * Whether it is gone: the import would have it if it were still so.
     *
     * @param source the source of the row that said it last
     */
    boolean isGone(Table table, String client, String source);
}
