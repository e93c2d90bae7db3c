package org.meed.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.NoticeBook;
import org.meed.files.csv.OutputFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code meed spark measure}: how long, and in how much memory. */
@Command(
        name = "measure",
        description =
                "Makes up people, part by part, states what they are owed, and says how long it took and how much memory.",
        mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {

    @Mixin private ClusterOptions cluster = new ClusterOptions();

    @Option(names = "--framework", paramLabel = "F", description = "a path, or the id of one")
    private String framework = "national-2012";

    @Option(names = "--clients", paramLabel = "N", description = "how many people")
    private int clients = 100_000;

    @Option(names = "--seed", paramLabel = "N", description = "another seed, other people")
    private long seed = 7;

    @Option(names = "--known", paramLabel = "DATE", description = "the day asked")
    private String known = "2014-06-30";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where all goes")
    private Path out = Path.of("");

    @Option(names = "--csv", description = "write determinations.csv and statement.csv, too")
    private boolean csv;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
        int day = MeedSpark.day(known);
        Agreement agreement = Agreement.load(framework);
        int parts = Math.max(1, clients / 25_000);
        try (SparkSession spark = cluster.session();
                OutputFolder folder = OutputFolder.into(out);
                Work work = Work.beside(spark, out.toString())) {
            Stopwatch stopwatch = new Stopwatch(print);
            Dataset<Row> rows =
                    new MadeUpSource(seed, clients, parts, false)
                            .rows(spark, work, new NoticeBook());
            long count = rows.count();
            stopwatch.done(
                    String.format(Locale.ROOT, "%,d clients, %,d rows made", clients, count));
            Nation nation = new Nation(spark, agreement, day, csv, stopwatch);
            Nation.Stated stated =
                    nation.state(new MadeUpSource(seed, clients, parts, true), work, folder);
            print.printf(
                    Locale.ROOT,
                    "%s: GBP %s%nMost memory, all of this process: %s; heap at most %,d MB%n",
                    agreement.id(),
                    stated.summary().total(),
                    Stopwatch.peak(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        return 0;
    }
}
