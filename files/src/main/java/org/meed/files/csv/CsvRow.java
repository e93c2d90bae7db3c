package org.meed.files.csv;

import java.util.List;

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
}
