package org.meed.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.engine.framework.Framework;
import org.meed.engine.time.Days;
import org.meed.files.shelf.Frameworks;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.StoryRow;
import org.meed.lab.population.Vocabulary;

/** A real cluster says the same as one machine: nothing is shared that does not travel. */
class TwoWorkersTest {

    private static final long SEED = 20121026L;
    private static final String KNOWN = "2014-06-30";

    @TempDir private Path folder = Path.of("");

    @Test
    void a_master_and_two_workers_write_the_same_bytes() throws Exception {
        String file = SameBytes.SHELF.resolve("completion-allocation.md").toString();
        Framework framework = Frameworks.load(file);
        List<StoryRow> rows = new BoundaryHistories(SEED, Vocabulary.of(framework)).history(0, 80);
        ToldFolder told = ToldFolder.of(folder.resolve("history"), rows, SEED);
        Spoilt.spoil(told);
        Path events = Files.createDirectories(folder.resolve("events"));

        try (Cluster cluster = Cluster.in(Files.createDirectories(folder.resolve("cluster")))) {
            int code = statement(cluster, file, told.folder(), events);
            assertThat(code).as(cluster.log("statement")).isZero();
        }

        assertThat(executorsOf(events)).contains("0", "1");
        Path one =
                new SameBytes(OnSpark.session(), folder)
                        .oneMachine(file, told.folder(), Days.parse(KNOWN));
        SameBytes.same(one, folder.resolve("many"), "two workers");
    }

    private int statement(Cluster cluster, String file, Path history, Path events)
            throws Exception {
        return cluster.run(
                "statement",
                "-Xmx640m",
                "org.meed.spark.MeedSpark",
                "statement",
                "--framework",
                file,
                "--history",
                history.toString(),
                "--known",
                KNOWN,
                "--out",
                folder.resolve("many").toString(),
                "--master",
                cluster.master(),
                "--partitions",
                "4",
                "--conf",
                "spark.executor.memory=512m",
                "--conf",
                "spark.executor.extraClassPath=" + System.getProperty("java.class.path"),
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.scheduler.minRegisteredResourcesRatio=1.0",
                "--conf",
                "spark.scheduler.maxRegisteredResourcesWaitingTime=60s",
                "--conf",
                "spark.cores.max=2",
                "--conf",
                "spark.eventLog.enabled=true",
                "--conf",
                "spark.eventLog.compress=false",
                "--conf",
                "spark.eventLog.dir=" + events.toUri());
    }

    /** The executors on which a task ended, by what Spark wrote down of the run. */
    private static List<String> executorsOf(Path events) throws IOException {
        try (Stream<Path> files = Files.walk(events)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(TwoWorkersTest::lines)
                    .filter(line -> line.contains("SparkListenerTaskEnd"))
                    .map(line -> line.replaceFirst(".*\"Executor ID\":\"([^\"]*)\".*", "$1"))
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException notText) {
            return Stream.of();
        }
    }
}
