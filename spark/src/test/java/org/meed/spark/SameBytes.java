package org.meed.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.meed.app.OneMachine;
import org.meed.engine.time.Days;
import org.meed.files.csv.OutputFolder;

/** Holds what comes of a history on Spark to what {@code meed statement} writes. */
final class SameBytes {

    static final Path SHELF = Path.of("../examples/frameworks").toAbsolutePath().normalize();

    private static final List<String> FILES =
            List.of("determinations.csv", "statement.csv", "summary.csv", "notices.csv");

    private final SparkSession spark;
    private final Path folder;

    SameBytes(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** What one machine makes of a history, in a folder. */
    Path oneMachine(String framework, Path history, int known) {
        Path out = folder.resolve("one");
        int code =
                OneMachine.run(
                        "statement",
                        "--framework",
                        framework,
                        "--history",
                        history.toString(),
                        "--known",
                        Days.text(known),
                        "--out",
                        out.toString());
        assertThat(code).isZero();
        return out;
    }

    /** What Spark makes of it. */
    Path onSpark(String framework, String history, int known) {
        return onSpark(Agreement.load(framework), history, known);
    }

    Path onSpark(Agreement agreement, String history, int known) {
        Path out = folder.resolve("many");
        try (OutputFolder files = OutputFolder.into(out);
                Work work = Work.beside(spark, out.toString())) {
            new Nation(spark, agreement, known, true, Progress.UNTOLD)
                    .state(Sources.of(spark, history), work, files);
        }
        return out;
    }

    /** Whether both are the same, to the byte; gives the folder. */
    Path hold(String framework, Path history, int known) throws IOException {
        Path one = oneMachine(framework, history, known);
        Path many = onSpark(framework, history.toString(), known);
        same(one, many, framework + " known " + Days.text(known));
        return many;
    }

    static void same(Path one, Path many, String about) throws IOException {
        for (String file : FILES) {
            if (!java.util.Arrays.equals(
                    Files.readAllBytes(one.resolve(file)),
                    Files.readAllBytes(many.resolve(file)))) {
                // says where they differ
                assertThat(Files.readAllLines(many.resolve(file)))
                        .as("%s of %s", file, about)
                        .isEqualTo(Files.readAllLines(one.resolve(file)));
                assertThat(many.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
            }
        }
    }
}
