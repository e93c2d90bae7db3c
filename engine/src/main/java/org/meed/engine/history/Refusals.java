package org.meed.engine.history;

import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.NoticeCode;

/** Where a reader of cells puts what is wrong with the row at hand. */
interface Refusals {

    /**
     * Notes something wrong in a column of the row; the row is lost when the code's severity says
     * so.
     *
     * @param remedy how to mend it, null for the code's usual words
     */
    void note(String column, NoticeCode code, String message, @Nullable String remedy);
}
