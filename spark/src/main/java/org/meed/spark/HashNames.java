package org.meed.spark;

import java.io.Serial;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.meed.engine.history.FileHeader;
import org.meed.engine.history.RowHash;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Names rows that were given no id as the engine does; from owner, table and cells. */
final class HashNames implements MapPartitionsFunction<Row, Row> {

    @Serial private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Map<Table, RowHash> hashes = new HashMap<>();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                Row row = rows.next();
                Table table = Tables.all().get(row.getInt(1));
                RowHash hash =
                        hashes.computeIfAbsent(table, its -> new RowHash(FileHeader.names(its)));
                String name = hash.name(PackedCells.cells(row.getAs(2), table));
                return RowFactory.create(row.getString(0), table.name() + ":" + name);
            }
        };
    }
}
