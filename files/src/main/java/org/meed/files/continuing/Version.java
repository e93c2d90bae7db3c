package org.meed.files.continuing;

import java.util.List;

/**
 * What an import once said of a thing.
 *
 * @param recorded the day on which it became known, unknown where the import gave none
 * @param line where the row stands in its file
 * @param retracts the id of the row that it withdraws; empty for a row that says something
 * @param cells one for each of the table's own columns
 */
record Version(
        RowName name, int recorded, int line, String source, String retracts, List<String> cells) {

    String id() {
        return name.toString();
    }

    boolean isWithdrawal() {
        return !retracts.isEmpty();
    }

    String client() {
        return cells.getFirst();
    }
}
