package org.meed.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.meed.engine.history.History;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * The rows of tables without a client, which every machine has whole: contracts, and rates of
 * comparison groups.
 */
record SharedRows(List<PackedRow> rows, FileNames fileNames) implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    /** Brings them to where this is called. */
    static SharedRows of(Dataset<Row> rows, FileNames fileNames) {
        Object[] places =
                Tables.all().stream()
                        .filter(table -> !table.hasClient())
                        .map(Table::index)
                        .toArray();
        List<PackedRow> some =
                rows
                        .where(col(HistoryRows.TABLE).isin(places))
                        .withColumn(HistoryRows.ROOT, lit(""))
                        .sort(HistoryRows.TABLE, HistoryRows.LINE, HistoryRows.CELLS)
                        .collectAsList()
                        .stream()
                        .map(HistoryRows::packed)
                        .toList();
        return new SharedRows(some, fileNames);
    }

    /** The history of these rows alone. */
    History history(Texts texts, NoticeBook book) {
        return new Block(rows, fileNames).history(texts, book);
    }
}
