package org.meed.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meed.house.StandInRepository.Outcome;

/** The launcher ./meed, run for real over stand-ins for the JDK and Maven. */
class LauncherTest {

    @TempDir private Path folder = Path.of("");
    private StandInRepository repository;

    @BeforeEach
    void make_a_repository() throws Exception {
        repository = StandInRepository.in(folder);
    }

    @Test
    void arguments_reach_the_program_as_they_were_given() throws Exception {
        String[] arguments = {
            "statement",
            "two words",
            "",
            "*",
            "it's",
            "\"quoted\"",
            "$HOME",
            "back\\slash",
            "--",
            "-x"
        };

        assertThat(repository.call(arguments).programArguments()).containsExactly(arguments);
        assertThat(repository.call().programArguments()).isEmpty();
    }

    @Test
    void the_exit_code_and_the_working_directory_are_kept() throws Exception {
        repository.call();
        Path elsewhere = Files.createDirectories(folder.resolve("some where else"));

        Outcome outcome =
                StandInRepository.ended(
                        repository.start(
                                elsewhere,
                                Map.of("EXIT_CODE", "7"),
                                Path.of("../a repository/meed"),
                                "check"));

        assertThat(outcome.exitCode()).isEqualTo(7);
        assertThat(Path.of(outcome.workingDirectory()).toRealPath())
                .isEqualTo(elsewhere.toRealPath());
    }

    @Test
    void it_works_through_links_to_links_and_tells_the_program_where_it_lives() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a repository/meed"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("link to link"), link);

        Outcome outcome =
                StandInRepository.ended(repository.start(folder, Map.of(), linkToLink, "explain"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.machineOptions())
                .contains("-Dmeed.home=" + repository.root().toRealPath());
    }

    @Test
    void it_builds_once_and_again_after_each_change() throws Exception {
        repository.call();
        repository.call();
        assertThat(repository.builds()).hasSize(1);

        repository.write("app/src/main/java/Two.java", "");
        repository.call();
        assertThat(repository.builds()).hasSize(2);

        Files.delete(repository.root().resolve("app/src/main/java/Two.java"));
        repository.call();
        assertThat(repository.builds()).hasSize(3);

        repository.write("pom.xml", "<project/>");
        repository.call();
        repository.call();
        assertThat(repository.builds()).hasSize(4);
    }

    @Test
    void spark_is_built_when_it_is_first_asked_for_and_burdens_nobody_else() throws Exception {
        Outcome other = repository.call("statement");
        assertThat(repository.builds()).hasSize(1);

        Outcome outcome = repository.call("spark", "statement", "two words");
        repository.call("spark", "parquet");

        assertThat(repository.builds()).hasSize(2);
        assertThat(outcome.mainClass()).isEqualTo("org.meed.spark.MeedSpark");
        assertThat(outcome.programArguments()).containsExactly("statement", "two words");
        assertThat(classPath(outcome)).hasSize(3).contains("/lib/spark-sql.jar");
        assertThat(classPath(other)).noneMatch(jar -> jar.contains("spark"));
    }

    @Test
    void a_changed_framework_or_test_is_no_reason_to_build() throws Exception {
        repository.call();
        repository.write("examples/frameworks/new.md", "");
        repository.write("app/src/test/java/OneTest.java", "");
        repository.call();

        assertThat(repository.builds()).hasSize(1);
    }

    @Test
    void calls_at_the_same_time_wait_for_one_build() throws Exception {
        List<Process> calls = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            calls.add(
                    repository.start(
                            folder, Map.of(), repository.root().resolve("meed"), "check", "" + i));
        }

        for (int i = 0; i < 5; i++) {
            assertThat(StandInRepository.ended(calls.get(i)).programArguments())
                    .containsExactly("check", "" + i);
        }
        assertThat(repository.builds()).hasSize(1);
    }

    @Test
    void a_build_leaves_the_jars_of_a_running_program_alone() throws Exception {
        List<String> before = classPath(repository.call());
        repository.write("app/src/main/java/Two.java", "");
        List<String> after = classPath(repository.call());

        assertThat(before)
                .hasSize(2)
                .doesNotContainAnyElementsOf(after)
                .allMatch(jar -> Files.exists(Path.of(jar)));
    }

    @Test
    void a_failed_build_shows_why_and_is_tried_again() throws Exception {
        Outcome failed = repository.call(Map.of("EXIT_CODE", "1"), "check");

        assertThat(failed.exitCode()).isEqualTo(2);
        assertThat(failed.output()).isEmpty();
        assertThat(failed.errors())
                .contains("mvn ")
                .contains("meed: the build failed, as said above.");
        assertThat(repository.call("check").exitCode()).isZero();
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        repository.write("tools/jdk/release", "JAVA_VERSION=\"17.0.15\"\n");
        repository.call("test");

        assertThat(repository.builds())
                .noneMatch(build -> build.startsWith(repository.jdk() + ":"));
    }

    @Test
    void the_tests_are_run_by_maven_and_its_exit_code_kept() throws Exception {
        Outcome outcome = repository.call(Map.of("EXIT_CODE", "3"), "test", "-pl", "engine");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.output()).last().asString().contains(" verify ").endsWith(" -pl engine");
        assertThat(repository.builds())
                .hasSize(1)
                .allMatch(build -> build.startsWith(repository.jdk() + ":"));
    }

    @Test
    void quick_commands_start_quickly_and_long_ones_may_use_more() throws Exception {
        assertThat(repository.call("check").machineOptions())
                .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
        assertThat(repository.call("statement").machineOptions())
                .contains("-XX:+UseParallelGC", "-Xmx2g")
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void statements_of_a_compact_history_that_is_not_large_ask_one_compiler_alone()
            throws Exception {
        repository.write("a history/history.meed", "MEED");
        repository.write("tables/top.csv", "client,date");
        repository.write("large/history.meed", "");
        try (RandomAccessFile large =
                new RandomAccessFile(
                        repository.root().resolve("large/history.meed").toFile(), "rw")) {
            large.setLength(200_000_001);
        }
        assertThat(quickly("statement", "--history", "a history", "--out", "o")).isTrue();
        assertThat(quickly("determine", "--out", "o", "--history=a history")).isTrue();
        assertThat(quickly("statement", "--history", "tables", "--out", "a history")).isFalse();
        assertThat(quickly("statement", "--history", "large")).isFalse();
        assertThat(quickly("statement", "--history")).isFalse();
        assertThat(quickly("what-if", "--history", "a history")).isFalse();
    }

    private boolean quickly(String... arguments) throws Exception {
        Outcome outcome = repository.call(arguments);
        assertThat(outcome.programArguments()).containsExactly(arguments);
        return outcome.machineOptions().contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void options_of_ones_own_come_last_and_take_the_place_of_ours() throws Exception {
        Map<String, String> own = Map.of("MEED_JAVA_OPTS", " -Xmx9g  -XX:+UseZGC -Dglob=* ");

        List<String> options = repository.call(own, "statement").machineOptions();

        assertThat(options)
                .endsWith("-Xmx9g", "-XX:+UseZGC", "-Dglob=*")
                .doesNotContain("-XX:+UseParallelGC");
    }

    private static List<String> classPath(Outcome outcome) {
        List<String> options = outcome.machineOptions();
        String jars = options.get(options.indexOf("-cp") + 1);
        return Pattern.compile(":").splitAsStream(jars).toList();
    }
}
