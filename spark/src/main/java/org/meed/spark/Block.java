package org.meed.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meed.engine.history.FileHeader;
import org.meed.engine.history.History;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.history.RowReader;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Table;

/**
 * Rows that are made into a history together: all rows of some clients, and of no other client any.
 *
 * @param fileNames how notices name the files that the rows came from
 */
record Block(List<PackedRow> rows, FileNames fileNames) {

    /**
     * The history that the rows make.
     *
     * @param texts takes their texts
     * @param book takes what is wrong with them
     */
    History history(Texts texts, NoticeBook book) {
        HistoryBuilder builder = new HistoryBuilder(texts, book);
        Map<Table, RowReader> readers = new HashMap<>();
        for (PackedRow row : rows) {
            Table table = row.of();
            readers.computeIfAbsent(
                            table,
                            _ ->
                                    builder.reader(
                                            table, fileNames.of(table), FileHeader.names(table)))
                    .add(row.line(), row.cells());
        }
        return builder.build();
    }

    /** Gives the rows of a client, with those of all that hang together with it. */
    Function<String, List<PackedRow>> byClient() {
        Map<String, String> roots = new HashMap<>();
        Map<String, List<PackedRow>> byRoot = new HashMap<>();
        for (PackedRow row : rows) {
            roots.put(row.owner(), row.root());
            byRoot.computeIfAbsent(row.root(), _ -> new ArrayList<>()).add(row);
        }
        return client -> byRoot.getOrDefault(roots.getOrDefault(client, client), List.of());
    }
}
