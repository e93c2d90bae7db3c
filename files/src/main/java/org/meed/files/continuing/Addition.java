package org.meed.files.continuing;

import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Table;

/**
 * A row that is added to a history.
 *
 * @param retracts the id of the row that it withdraws, or empty
 * @param supersedes the id of the row that it replaces, or empty
 * @param cells one for each of the table's own columns
 */
record Addition(
        String id,
        String recorded,
        String source,
        String retracts,
        String supersedes,
        List<String> cells) {

    private static final Map<String, Integer> STANDARD =
            Map.of("id", 0, "recorded", 1, "source", 2, "retracts", 3, "supersedes", 4);

    /** The row under a header, whose columns may stand in any order. */
    List<String> under(List<String> header, Table table) {
        List<String> standard = List.of(id, recorded, source, retracts, supersedes);
        return header.stream()
                .map(name -> {
                    Integer place = STANDARD.get(name);
                    return place != null
                            ? standard.get(place)
                            : table.findColumn(name)
                                    .map(column -> cells.get(column.index()))
                                    .orElse("");
                })
                .toList();
    }
}
