package org.meed.files.history;

import java.util.List;
import org.meed.engine.schema.Table;
import org.meed.files.csv.OutputFolder;

/**
 * Writes tables of a history into a folder that {@link HistoryFolder} reads back to the same cells.
 *
 * <p>Cells are written exactly as they are, without the apostrophe that guards results against
 * spreadsheets: with it a client's id would be another id when read again. A history folder is for
 * programs; it is not safe to open in a spreadsheet when its text comes from people who are not
 * trusted.
 */
public final class HistoryFolderWriter {
    private final OutputFolder folder;

    /** Writes into that folder, whose owner publishes it. */
    public HistoryFolderWriter(OutputFolder folder) {
        this.folder = folder;
    }

    /**
     * Starts a table with some of its columns, its own or standard ones, in the order in which
     * cells will follow.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public TableWriter table(Table table, List<String> columns) {
        return new TableWriter(table, columns, folder);
    }
}
