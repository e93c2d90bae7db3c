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

    /** What was written, fit to stand in a message: on one line, and cut where it is long. */
    static String shown(String written) {
        int most = 60;
        String cut = written.length() <= most ? written : written.substring(0, most) + "…";
        StringBuilder shown = new StringBuilder(cut.length() + 2).append('`');
        cut.chars().forEach(c -> shown.append(Character.isISOControl(c) ? '·' : (char) c));
        return shown.append('`').toString();
    }
}
