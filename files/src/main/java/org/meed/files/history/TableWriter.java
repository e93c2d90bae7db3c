package org.meed.files.history;

import java.util.List;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.OutputFolder;

/** Writes the rows of one table of a history. */
public final class TableWriter implements AutoCloseable {
    private final CsvFile file;

    TableWriter(Table table, List<String> columns, OutputFolder folder) {
        for (String column : columns) {
            if (!Tables.STANDARD.contains(column)) {
                table.column(column);
            }
        }
        file = folder.csv(table.name() + ".csv", columns);
    }

    /**
     * Writes a row: one cell for each column chosen, empty for what is not known.
     *
     * @throws IllegalStateException when there are more or fewer
     */
    public void row(List<String> cells) {
        cells.forEach(file::plain);
        file.end();
    }

    /** The same, for cells one by one. */
    public void row(String... cells) {
        row(List.of(cells));
    }

    @Override
    public void close() {
        file.close();
    }
}
