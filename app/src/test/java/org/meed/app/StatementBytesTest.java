package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.Archive;
import org.meed.engine.history.History;
import org.meed.engine.time.Days;
import org.meed.files.csv.OutputFolder;
import org.meed.files.results.Results;
import org.meed.files.shelf.Frameworks;
import org.meed.lab.population.Area;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.Histories;
import org.meed.lab.population.Population;
import org.meed.lab.population.Vocabulary;

/** The files of a statement are the same bytes whichever driver made them. */
class StatementBytesTest {

    private static final long SEED = Long.getLong("meed.seed", 20121027L);
    private static final int CLIENTS = Integer.getInteger("meed.clients", 500);
    private static final List<String> FILES =
            List.of("determinations.csv", "statement.csv", "summary.csv");

    @TempDir Path temp;

    static List<Named<Framework>> shelf() {
        return ShelfPropertiesTest.shelf();
    }

    private Path stated(Framework framework, History history, int known, boolean byReference) {
        Path out = temp.resolve(framework.id() + known + byReference);
        Results results = new Batch(framework, history, byReference).results(known);
        try (OutputFolder folder = OutputFolder.into(out)) {
            results.writeDeterminations(folder);
            results.writeStatement(folder);
            results.summary().write(folder);
            folder.publish();
        }
        return out;
    }

    private void holds(Framework framework, History history, int known) throws IOException {
        Path expected = stated(framework, history, known, true);
        for (History laidOut : List.of(history, Archive.of(history).history())) {
            Path found = stated(framework, laidOut, known, false);
            for (String file : FILES) {
                assertThat(Files.readString(found.resolve(file)))
                        .as("%s of %s, seed %s, known %s", file, framework.id(), SEED, known)
                        .isEqualTo(Files.readString(expected.resolve(file)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void clients_at_the_boundaries_of_a_framework(Framework framework) throws IOException {
        BoundaryHistories stories = new BoundaryHistories(SEED, Vocabulary.of(framework));
        History history = ToldHistory.of(stories.history(0, CLIENTS));
        int start = framework.plan().inForce().start();
        int end = framework.plan().inForce().end();
        for (int known : new int[] {start + 60, (start + end) / 2, end + 1500}) {
            holds(framework, history, known);
        }
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void people_of_a_made_up_area(Framework framework) throws IOException {
        LocalDate start = Days.date(framework.plan().inForce().start());
        Population population = Population.of(SEED, Area.northbridge(), start, start.plusYears(2));
        History history =
                Histories.of(population.clients(CLIENTS).flatMap(story -> story.rows().stream()));
        holds(framework, history, Days.of(start.plusYears(2).plusMonths(3)));
    }

    /** Else the other tests would compare the reference driver with itself. */
    @Test
    void what_is_compared_are_two_drivers() {
        Framework framework = Frameworks.load("../examples/frameworks/national-2012.md");
        Population population =
                Population.of(
                        SEED,
                        Area.northbridge(),
                        LocalDate.of(2012, 4, 1),
                        LocalDate.of(2014, 4, 1));
        History history =
                Histories.of(population.clients(100).flatMap(story -> story.rows().stream()));
        Batch batch = new Batch(framework, history);
        batch.results(Days.parse("2014-06-30"));
        assertThat(batch.askedReference()).isZero();
    }
}
