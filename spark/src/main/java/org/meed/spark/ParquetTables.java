package org.meed.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.FileHeader;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Writes the rows of a history as one Parquet data set a table, each cell a text. */
final class ParquetTables {

    /** The column that keeps the line on which a row stood in its file. */
    static final String ROW = "row";

    private ParquetTables() {}

    /**
     * Writes those of all tables that have a row.
     *
     * @param rows with the columns of {@link HistoryRows}
     * @return the names of what was written
     */
    static List<String> write(Dataset<Row> rows, Work work) {
        List<String> written = new ArrayList<>();
        for (Row one : rows.select(HistoryRows.TABLE).distinct().collectAsList()) {
            Table table = Tables.all().get(one.getInt(0));
            StructType schema = new StructType().add(ROW, DataTypes.IntegerType, false);
            for (String column : FileHeader.names(table)) {
                schema = schema.add(column, DataTypes.StringType, true);
            }
            String name = FileNames.PARQUET.of(table);
            rows.where(col(HistoryRows.TABLE).equalTo(table.index()))
                    .select(HistoryRows.LINE, HistoryRows.CELLS)
                    .mapPartitions(
                            new Unpacking(FileHeader.names(table).size()), Encoders.row(schema))
                    .write()
                    .parquet(work.path(name));
            written.add(name);
        }
        return written;
    }

    /** Makes columns of cells. */
    private record Unpacking(int count) implements MapPartitionsFunction<Row, Row> {

        @Serial private static final long serialVersionUID = 1;

        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Row next() {
                    Row row = rows.next();
                    String[] cells = PackedCells.cells(row.getAs(1), count);
                    @Nullable Object[] values = new @Nullable Object[count + 1];
                    values[0] = row.getInt(0);
                    for (int i = 0; i < count; i++) {
                        values[i + 1] = cells[i].isEmpty() ? null : cells[i];
                    }
                    return RowFactory.create(values);
                }
            };
        }
    }
}
