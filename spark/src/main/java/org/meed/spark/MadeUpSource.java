package org.meed.spark;

import java.io.Serial;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.meed.engine.history.FileHeader;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.files.InputRefused;
import org.meed.lab.population.Area;
import org.meed.lab.population.Population;
import org.meed.lab.population.StoryRow;

/**
 * Made-up people, each part of them made where it is needed; for measuring.
 *
 * @param clients how many
 * @param parts in how many parts they are made
 * @param made whether they are made already, and lie in the work
 */
record MadeUpSource(long seed, int clients, int parts, boolean made) implements Source {

    private static final String NAME = "rows";
    private static final LocalDate FROM = LocalDate.of(2012, 4, 1);
    private static final LocalDate TO = LocalDate.of(2014, 4, 1);

    MadeUpSource {
        if (clients < 1 || parts < 1) {
            throw new InputRefused(
                    "Of " + clients + " clients in " + parts + " parts nothing can be made.",
                    "Maybe --clients 100000.");
        }
    }

    @Override
    public FileNames fileNames() {
        return FileNames.PARQUET;
    }

    @Override
    public Dataset<Row> rows(SparkSession spark, Work work, NoticeBook book) {
        if (!made) {
            make(spark, work);
        }
        return spark.read().schema(HistoryRows.SCHEMA).parquet(work.path(NAME));
    }

    private void make(SparkSession spark, Work work) {
        List<Integer> numbers = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            numbers.add(part);
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        spark.createDataFrame(
                        context.parallelize(numbers, parts)
                                .flatMap(new Making(seed, clients, parts)),
                        HistoryRows.SCHEMA)
                .write()
                .parquet(work.path(NAME));
    }

    /** Makes the clients of a part, one at a time. */
    private record Making(long seed, int clients, int parts)
            implements FlatMapFunction<Integer, Row> {

        @Serial private static final long serialVersionUID = 1;

        @Override
        public Iterator<Row> call(Integer part) {
            Population population = Population.of(seed, Area.northbridge(), FROM, TO);
            int first = (int) ((long) clients * part / parts);
            int end = (int) ((long) clients * (part + 1) / parts);
            return new Iterator<>() {
                private final Queue<Row> rows = new ArrayDeque<>();
                private int next = first;

                @Override
                public boolean hasNext() {
                    while (rows.isEmpty() && next < end) {
                        population.client(next++).rows().forEach(row -> rows.add(packed(row)));
                    }
                    return !rows.isEmpty();
                }

                @Override
                public Row next() {
                    return rows.remove();
                }
            };
        }

        private static Row packed(StoryRow row) {
            Table table = Tables.find(row.table()).orElseThrow();
            return HistoryRows.row(
                    table, 0, FileHeader.names(table).stream().map(row::cell).toList());
        }
    }
}
