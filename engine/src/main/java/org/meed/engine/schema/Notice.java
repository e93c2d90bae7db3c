package org.meed.engine.schema;

import java.util.Comparator;

/**
 * One plain remark about one place in the data: what is wrong there, and how to mend it.
 *
 * @param file the file's name, for example {@code top.csv}
 * @param row the line number in the file, the header being 1, which stands for the whole file too;
 *     0 when it is about no row, or rows have no numbers
 * @param column the column's name, empty when it is about the row
 * @param code a {@link NoticeCode}'s stable word
 * @param severity what it costs
 * @param message what is wrong
 * @param remedy what would mend it
 */
public record Notice(
        String file,
        int row,
        String column,
        String code,
        Severity severity,
        String message,
        String remedy) {

    /**
     * By file, row, column, code, then message and remedy, so that the same notices always stand in
     * the same order.
     */
    public static final Comparator<Notice> ORDER =
            Comparator.comparing(Notice::file)
                    .thenComparingInt(Notice::row)
                    .thenComparing(Notice::column)
                    .thenComparing(Notice::code)
                    .thenComparing(Notice::message)
                    .thenComparing(Notice::remedy);
}
