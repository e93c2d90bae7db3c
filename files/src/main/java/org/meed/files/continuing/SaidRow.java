package org.meed.files.continuing;

import java.util.List;

/**
 * A row as an import says it.
 *
 * @param thing the name of what it is about, the same at every import: the row's id unless the
 *     history speaks of the thing already
 * @param source what the history says of where it comes from
 * @param cells one for each of the table's own columns
 */
public record SaidRow(String thing, String source, List<String> cells) {

    public SaidRow {
        cells = List.copyOf(cells);
    }

    /** The client it is about. */
    String client() {
        return cells.getFirst();
    }
}
