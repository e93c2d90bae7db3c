package org.meed.spark;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.files.history.HistoryFolder;
import org.meed.files.history.WrittenRows;

/**
 * A history folder of CSV files. Each file is read by one task from its beginning to its end, since
 * where a row of CSV begins is known only from there; its rows are put down once for all that
 * follows.
 */
record CsvSource(Path folder) implements Source {

    private static final String NAME = "rows";

    /** A file to read. */
    private record TableFile(int table, String path) implements java.io.Serializable {
        @Serial private static final long serialVersionUID = 1;
    }

    @Override
    public FileNames fileNames() {
        return FileNames.CSV;
    }

    @Override
    public Dataset<Row> rows(SparkSession spark, Work work, NoticeBook book) {
        List<TableFile> tables =
                HistoryFolder.tables(folder, book::add).entrySet().stream()
                        .map(CsvSource::tableFile)
                        .toList();
        NoticeTotals notices = new NoticeTotals();
        spark.sparkContext().register(notices);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        spark.createDataFrame(
                        context.parallelize(tables, tables.size()).flatMap(new Reading(notices)),
                        HistoryRows.SCHEMA)
                .write()
                .parquet(work.path(NAME));
        notices.value().addTo(book);
        return spark.read().schema(HistoryRows.SCHEMA).parquet(work.path(NAME));
    }

    private static TableFile tableFile(Map.Entry<Table, Path> file) {
        return new TableFile(file.getKey().index(), file.getValue().toAbsolutePath().toString());
    }

    /** Reads a file row by row. */
    private record Reading(NoticeTotals notices) implements FlatMapFunction<TableFile, Row> {

        @Serial private static final long serialVersionUID = 1;

        @Override
        public Iterator<Row> call(TableFile file) {
            Table table = Tables.all().get(file.table());
            NoticeBook book = new NoticeBook();
            WrittenRows rows = new WrittenRows(table, Path.of(file.path()), book);
            return new Iterator<>() {
                private boolean ended;

                @Override
                public boolean hasNext() {
                    if (!rows.hasNext() && !ended) {
                        ended = true;
                        rows.close();
                        notices.add(NoticeTotals.Noted.of(book));
                    }
                    return !ended;
                }

                @Override
                public Row next() {
                    WrittenRows.Written row = rows.next();
                    return HistoryRows.row(table, row.line(), row.cells());
                }
            };
        }
    }
}
