package org.meed.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;
import org.meed.files.OutputRefused;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.NoticesInShort;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code meed spark statement}. */
@Command(
        name = "statement",
        description =
                "Says what every achieved result pays, as `meed statement` does, of a history that fits into no one memory.",
        mixinStandardHelpOptions = true)
final class StatementCommand implements Callable<Integer> {

    @Mixin private ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--framework",
            required = true,
            paramLabel = "F",
            description = "a path, or the id of a shipped framework or programme")
    private String framework = "";

    @Option(
            names = "--history",
            required = true,
            paramLabel = "DIR",
            description = "a history folder, of CSV tables or of Parquet tables")
    private String history = "";

    @Option(
            names = "--known",
            required = true,
            paramLabel = "DATE",
            description = "the day whose knowledge is used: rows recorded later are not seen")
    private String known = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where the CSV results go, on this machine")
    private Path out = Path.of("");

    @Option(
            names = "--parquet",
            paramLabel = "URI",
            description =
                    "where the Parquet results go, and while it runs what tasks hand on: storage that every machine reaches; --out when left out")
    private @Nullable String parquet;

    @Option(
            names = "--parquet-only",
            description = "write no determinations.csv and no statement.csv")
    private boolean parquetOnly;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        int day = MeedSpark.day(known);
        Agreement agreement = Agreement.load(framework);
        if (Files.exists(out)
                && Files.exists(Path.of(history))
                && Files.isSameFile(out, Path.of(history))) {
            throw new OutputRefused(
                    "--out is the history folder itself, %s, whose notices.csv would be lost."
                            .formatted(history),
                    "Maybe name a folder for the results alone.");
        }
        try (SparkSession spark = cluster.session();
                OutputFolder folder = OutputFolder.into(out);
                Work work = Work.beside(spark, parquet == null ? out.toString() : parquet)) {
            Nation nation = new Nation(spark, agreement, day, !parquetOnly, Progress.UNTOLD);
            Nation.Stated stated = nation.state(Sources.of(spark, history), work, folder);
            tell(agreement, day, stated);
        }
        return 0;
    }

    private void tell(Agreement agreement, int day, Nation.Stated stated) {
        if (spec == null) {
            return;
        }
        NoticesInShort.tell(stated.notices(), history, "notices.csv", spec.commandLine().getErr());
        spec.commandLine()
                .getOut()
                .printf(
                        "Statement of %s, as known on %s: GBP %s%n",
                        agreement.id(), Days.text(day), stated.summary().total());
    }
}
