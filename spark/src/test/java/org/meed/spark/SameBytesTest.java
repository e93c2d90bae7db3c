package org.meed.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.app.OneMachine;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;
import org.meed.files.shelf.Frameworks;
import org.meed.lab.language.RandomFramework;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.StoryRow;
import org.meed.lab.population.Vocabulary;

/**
 * Spark says the same as one machine, to the byte, of clients who rub against every boundary. The
 * seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class SameBytesTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int CLIENTS = 60;

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "Histories of seed %d%n", SEED);
    }

    private SameBytes bytes() {
        return new SameBytes(OnSpark.session(), folder);
    }

    private ToldFolder told(Framework framework, int clients) {
        List<StoryRow> rows =
                new BoundaryHistories(SEED, Vocabulary.of(framework)).history(0, clients);
        return ToldFolder.of(folder.resolve("history"), rows, SEED);
    }

    @ParameterizedTest
    @CsvSource({
        "national-2012, 2013-09-30",
        "recovery-first, 2013-08-14",
        // groups, and groups of each year, which divide a sum
        "peterborough-cohort, 2016-06-30",
        "completion-allocation, 2014-06-30",
        // limits, and several providers on one result
        "lincolnshire-choice, 2014-03-31"
    })
    void a_framework_of_the_shelf(String name, String known) throws IOException {
        String file = SameBytes.SHELF.resolve(name + ".md").toString();
        Framework framework = Frameworks.load(file);

        bytes().hold(file, told(framework, CLIENTS).folder(), Days.parse(known));
    }

    @Test
    void limits_of_every_kind_that_all_run_out_and_contracts() throws IOException {
        Path file = Path.of("src/test/resources/org/meed/spark/limited.md");
        Framework framework = Frameworks.load(file.toString());
        ToldFolder told = told(framework, 200);
        Files.write(told.folder().resolve("contracts.csv"), contracts(told.folder()));

        Path out = bytes().hold(file.toString(), told.folder(), Days.parse("2013-09-12"));

        assertThat(Files.readAllLines(out.resolve("statement.csv")))
                .anyMatch(line -> line.contains(",core,"))
                .anyMatch(line -> line.contains(",0.00,"))
                .anyMatch(line ->
                        !line.matches(
                                ".*,(0.00|100.00|60.00|40.00|250.01|150.01|100.00|33.33|77.77),.*"));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 20})
    void frameworks_that_nobody_wrote_with_limits_and_contracts(int number) throws IOException {
        String text = new RandomFramework(SEED, number).text();
        Framework framework =
                Objects.requireNonNull(FrameworkReader.read(text).framework(), "It is valid.");
        ToldFolder told = told(framework, CLIENTS);
        int known = Days.parse("2014-06-30");

        Path one = folder.resolve("one");
        OneMachine.state(framework, told.folder(), known, one);
        Agreement agreement = new Agreement(framework.id(), text, Map.of());
        Path many = bytes().onSpark(agreement, told.folder().toString(), known);

        SameBytes.same(one, many, framework.id());
    }

    @Test
    void a_programme_of_schemes_that_meet() throws IOException {
        Path file = Path.of("src/test/resources/org/meed/spark/two-schemes.md").toAbsolutePath();
        ToldFolder told =
                told(Frameworks.load(SameBytes.SHELF.resolve("national-2012.md").toString()), 200);

        Path out = bytes().hold(file.toString(), told.folder(), Days.parse("2014-12-31"));

        // each version pays, and where a completion is the other scheme's, a third
        assertThat(Files.readAllLines(out.resolve("statement.csv")))
                .anyMatch(line -> line.contains(",recovery,national-2012 "))
                .anyMatch(line -> line.contains(",recovery,bracknell-stretch "))
                .anyMatch(line -> line.contains(",severity,wigan-severity "))
                .anyMatch(line -> line.contains(",discharged,") && line.contains(",132.00,"));
    }

    @Test
    void a_programme_of_which_a_framework_has_limits_is_refused() throws IOException {
        String file =
                SameBytes.SHELF.resolveSibling("programmes").resolve("area-2013.md").toString();
        List<StoryRow> rows = new BoundaryHistories(SEED).history(1, CLIENTS);
        ToldFolder told = ToldFolder.of(folder.resolve("history"), rows, SEED);

        assertThatThrownBy(() -> bytes().hold(file, told.folder(), Days.parse("2014-06-30")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("which has limits");
    }

    @Test
    void rows_that_are_wrong_in_every_way() throws IOException {
        String file = SameBytes.SHELF.resolve("national-2012.md").toString();
        ToldFolder told = told(Frameworks.load(file), CLIENTS);
        Spoilt.spoil(told);

        bytes().hold(file, told.folder(), Days.parse("2013-09-30"));
    }

    @Test
    void the_same_of_parquet_made_of_the_folder() throws IOException {
        String file = SameBytes.SHELF.resolve("national-2012.md").toString();
        ToldFolder told = told(Frameworks.load(file), CLIENTS);
        Spoilt.spoil(told);
        String parquet = folder.resolve("parquet").toString();
        int known = Days.parse("2013-09-30");

        ParquetCommand.write(OnSpark.session(), told.folder(), parquet);

        SameBytes.same(
                bytes().oneMachine(file, told.folder(), known),
                bytes().onSpark(file, parquet, known),
                "Parquet");
    }

    /** A contract for each provider of a history, under another one. */
    private static List<String> contracts(Path history) throws IOException {
        List<String> lines = Files.readAllLines(history.resolve("episodes.csv"));
        int at = List.of(lines.getFirst().split(",", -1)).indexOf("provider");
        List<String> contracts = new ArrayList<>();
        contracts.add("provider,lead,share,from,to,value,at_risk");
        lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[at])
                .filter(provider -> !provider.isEmpty())
                .distinct()
                .sorted()
                .forEach(provider -> {
                    contracts.add(provider + ",lead,0.6,2012-04-01,2013-03-31,1000.00,0.2");
                    contracts.add(provider + ",lead,0.5,2013-04-01,,2000.01,0.1");
                });
        return contracts;
    }
}
