package org.meed.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.meed.engine.history.NoticeBook;
import org.meed.files.InputRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code meed spark parquet}. */
@Command(
        name = "parquet",
        description =
                "Makes Parquet of a history folder of CSV tables: one data set a table, read by many tasks at once.",
        mixinStandardHelpOptions = true)
final class ParquetCommand implements Callable<Integer> {

    @Mixin private ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--history",
            required = true,
            paramLabel = "DIR",
            description = "a history folder of CSV tables")
    private Path history = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "URI",
            description = "where the Parquet tables go: storage that every machine reaches")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = cluster.session()) {
            write(spark, history, out);
        }
        return 0;
    }

    static void write(SparkSession spark, Path history, String out) {
        if (ParquetSource.in(spark, out) != null) {
            throw new InputRefused(
                    out
                            + " holds a history in Parquet already, which would be mixed with this one.",
                    "Maybe name another folder, or take that one away.");
        }
        try (Work work = Work.beside(spark, out)) {
            NoticeBook book = new NoticeBook();
            Dataset<Row> rows = new CsvSource(history).rows(spark, work, book);
            List<String> written = ParquetTables.write(rows, work);
            ParquetNotices.write(spark, book, work);
            work.publish(Stream.concat(written.stream(), Stream.of(ParquetNotices.NAME)).toList());
        }
    }
}
