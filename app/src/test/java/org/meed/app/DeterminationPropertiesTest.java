package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.History;
import org.meed.engine.history.Row;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.shelf.Frameworks;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.StoryRow;

/**
 * What holds of every history, held to ten thousand clients whose days lie on the boundaries of the
 * rules.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class DeterminationPropertiesTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int HISTORIES = 40;
    private static final int CLIENTS = 250;
    private static final Framework NATIONAL =
            Frameworks.load("../examples/frameworks/national-2012.md");
    private static final BoundaryHistories STORIES = new BoundaryHistories(SEED);

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(
                Locale.ROOT,
                "Boundary histories of seed %d: %d clients%n",
                SEED,
                HISTORIES * CLIENTS);
    }

    static IntStream histories() {
        return IntStream.range(0, HISTORIES);
    }

    /** A day on which some client of the history is near a boundary. */
    private static int known(int history) {
        List<java.time.LocalDate> days =
                STORIES.knownDays(history * CLIENTS + history % CLIENTS, 1);
        return days.isEmpty() ? Days.parse("2013-06-01") : Days.of(days.getFirst());
    }

    /** Every result and amount of a history on a day, a line each. */
    private static List<String> lines(History history, int known) {
        ReferenceDriver driver = new ReferenceDriver(NATIONAL.plan(), history.texts());
        Pricer pricer = new Pricer(NATIONAL.plan());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            Determination determination = driver.determine(history.knownOn(i, known));
            for (Result result : determination.results()) {
                lines.add(determination.client() + " " + result);
            }
            for (Priced priced : pricer.price(determination)) {
                lines.add(
                        determination.client()
                                + " pays "
                                + priced.amount()
                                + " "
                                + priced.result());
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_order_of_rows_and_tables_changes_nothing(int number) {
        List<StoryRow> rows = STORIES.history(number, CLIENTS);
        List<StoryRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(SEED + number));
        assertThat(lines(ToldHistory.of(shuffled), known(number)))
                .isEqualTo(lines(ToldHistory.of(rows), known(number)));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void what_is_recorded_later_changes_nothing_before(int number) {
        int known = known(number);
        List<StoryRow> rows = STORIES.history(number, CLIENTS);
        List<StoryRow> soFar =
                rows.stream()
                        .filter(row ->
                                row.cell("recorded").isEmpty()
                                        || Days.parseOrUnknown(row.cell("recorded")) <= known)
                        .toList();
        assertThat(soFar.size()).as("rows recorded later, to be left out").isLessThan(rows.size());
        assertThat(lines(ToldHistory.of(soFar), known))
                .isEqualTo(lines(ToldHistory.of(rows), known));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void retracting_a_row_is_the_same_as_never_having_had_it(int number) {
        List<StoryRow> rows = STORIES.history(number, CLIENTS);
        Random chance = new Random(SEED - number);
        Map<String, Integer> timesNamed = new HashMap<>();
        rows.forEach(row -> timesNamed.merge(row.table() + row.cell("id"), 1, Integer::sum));
        List<StoryRow> without = new ArrayList<>();
        List<StoryRow> with = new ArrayList<>(rows);
        int retracted = 0;
        for (StoryRow row : rows) {
            boolean may =
                    !row.cell("id").isEmpty()
                            && row.cell("retracts").isEmpty()
                            && timesNamed.getOrDefault(row.table() + row.cell("id"), 0) == 1;
            if (may && chance.nextInt(20) == 0) {
                with.add(retraction(row));
                retracted++;
            } else {
                without.add(row);
            }
        }
        assertThat(retracted).isGreaterThan(100);
        int known = Days.parse("2016-06-01");
        assertThat(verdicts(ToldHistory.of(with), known))
                .isEqualTo(verdicts(ToldHistory.of(without), known));
    }

    private static StoryRow retraction(StoryRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", "retraction-of-" + row.cell("id"));
        cells.put("client", row.cell("client"));
        cells.put("recorded", "2016-05-31");
        cells.put("retracts", row.cell("id"));
        return new StoryRow(row.table(), cells);
    }

    private static List<String> verdicts(History history, int known) {
        return lines(history, known).stream().filter(line -> !line.isBlank()).toList();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_parts_of_a_price_add_up_to_it(int number) {
        History history = ToldHistory.of(STORIES.history(number, CLIENTS));
        ReferenceDriver driver = new ReferenceDriver(NATIONAL.plan(), history.texts());
        Pricer pricer = new Pricer(NATIONAL.plan());
        int sustained = NATIONAL.plan().indexOf("sustained");
        for (int i = 0; i < history.clientCount(); i++) {
            Map<Integer, List<Priced>> parts = new HashMap<>();
            for (Priced priced :
                    pricer.price(driver.determine(history.knownOn(i, Days.parse("2016-06-01"))))) {
                if (priced.result().outcome() == sustained) {
                    parts.computeIfAbsent(priced.result().journey(), _ -> new ArrayList<>())
                            .add(priced);
                }
            }
            for (List<Priced> four : parts.values()) {
                if (four.size() == 4
                        && four.stream().map(p -> p.result().band()).distinct().count() == 1) {
                    Priced first = four.getFirst();
                    Money whole = first.table().findPrice("sustained", first.result().band());
                    assertThat(Money.sum(four.stream().map(Priced::amount).toList()))
                            .isEqualTo(whole);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void nothing_is_paid_after_a_death_or_to_the_ineligible(int number) {
        History history = ToldHistory.of(STORIES.history(number, CLIENTS));
        ReferenceDriver driver = new ReferenceDriver(NATIONAL.plan(), history.texts());
        Pricer pricer = new Pricer(NATIONAL.plan());
        int paid = 0;
        for (int i = 0; i < history.clientCount(); i++) {
            ClientHistory client = history.knownOn(i, known(number));
            for (Priced priced : pricer.price(driver.determine(client))) {
                int on =
                        priced.result().verdict() instanceof Verdict.Achieved achieved
                                ? achieved.on()
                                : 0;
                assertThat(client.rows(Tables.DEATHS))
                        .as("deaths before %s of %s", Days.text(on), client.client())
                        .noneMatch(death -> isBefore(death, on));
                assertThat(client.rows(Tables.ASSESSMENTS)).anyMatch(row -> says(row, on));
                paid++;
            }
        }
        System.out.printf(Locale.ROOT, "History %d: %d payments%n", number, paid);
    }

    private static final Column DIED = Tables.DEATHS.column("date");
    private static final Column ASSESSED = Tables.ASSESSMENTS.column("date");
    private static final Column ELIGIBLE = Tables.ASSESSMENTS.column("eligible");
    private static final Column BAND = Tables.ASSESSMENTS.column("band");

    private static boolean isBefore(Row death, int day) {
        return Days.isKnown(death.cell(DIED)) && death.cell(DIED) < day;
    }

    private static boolean says(Row assessment, int day) {
        return Days.isKnown(assessment.cell(ASSESSED))
                && assessment.cell(ASSESSED) <= day
                && assessment.cell(ELIGIBLE) == 1
                && Days.isKnown(assessment.cell(BAND));
    }
}
