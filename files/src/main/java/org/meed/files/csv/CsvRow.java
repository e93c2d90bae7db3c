package org.meed.files.csv;

import java.util.List;
import java.util.Optional;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;

/**
 * One row as it stands in a CSV file.
 *
 * @param line the line it starts on, the file's first being 1
 * @param cells its cells, no more than a row may have
 * @param flaw what is wrong with the row as a whole
 */
public record CsvRow(int line, List<String> cells, Flaw flaw) {

    /** What can be wrong with a row before anybody asks what it says. */
    public enum Flaw {
        NONE,
        /** A cell has bytes that are not UTF-8, or NUL characters. */
        NOT_TEXT,
        /** A cell is longer than {@link CsvInput#CELL_MOST}. */
        LONG_CELL,
        /** The row is no CSV, or larger than a row may be; {@link #cells} is empty. */
        BROKEN
    }

    /** What is wrong with the row as a whole; empty when it is sound. */
    public Optional<Notice> notice(String file) {
        return switch (flaw) {
            case NONE -> Optional.empty();
            case NOT_TEXT ->
                    notice(file, NoticeCode.NOT_TEXT, "The row has bytes that are not UTF-8 text.");
            case LONG_CELL ->
                    notice(
                            file,
                            NoticeCode.CELL_TOO_LONG,
                            "A cell has more than " + CsvInput.CELL_MOST + " characters.");
            case BROKEN -> notice(file, NoticeCode.BROKEN_ROW, "The row cannot be read as CSV.");
        };
    }

    private Optional<Notice> notice(String file, NoticeCode code, String message) {
        return Optional.of(code.at(file, line, "", message, null));
    }
}
