package org.meed.spark;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where Spark runs, and how. */
final class ClusterOptions {

    /** The jars of Meed and what it needs itself, as the machines of a cluster lack them. */
    private static final Pattern OWN =
            Pattern.compile("(meed-|fastcsv-|snakeyaml-engine-|commonmark-|jspecify-).*[.]jar");

    private static final String LOCAL = "local";

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "the cluster, such as spark://host:7077; this machine when left out")
    private String master = "local[*]";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "in how many parts rows are brought together; Spark's 200 when left out")
    private @Nullable Integer partitions;

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "a setting of Spark's own; may be given several times")
    private Map<String, String> settings = new LinkedHashMap<>();

    SparkSession session() {
        SparkSession.Builder builder =
                SparkSession.builder()
                        .appName("meed")
                        .master(master)
                        .config("spark.ui.enabled", "false")
                        .config("spark.sql.caseSensitive", "true")
                        .config("spark.sql.session.timeZone", "UTC")
                        .config("spark.ui.showConsoleProgress", "false");
        if (partitions != null) {
            builder = builder.config("spark.sql.shuffle.partitions", partitions.toString());
        }
        if (!master.startsWith(LOCAL)) {
            builder =
                    builder.config("spark.jars", jars())
                            .config(
                                    "spark.executor.extraJavaOptions",
                                    "--sun-misc-unsafe-memory-access=allow");
        }
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            builder = builder.config(setting.getKey(), setting.getValue());
        }
        return builder.getOrCreate();
    }

    private static String jars() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .filter(entry -> OWN.matcher(Path.of(entry).getFileName().toString()).matches())
                .collect(Collectors.joining(","));
    }
}
