package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.columns.Verdicts;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.Archive;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.lab.population.BoundaryHistories;
import org.meed.lab.population.StoryRow;
import org.meed.lab.population.Vocabulary;

/**
 * What holds of every framework and every history: proved of one framework over boundary histories
 * made of its own vocabulary. A driver of another kind can be held to the same, by its {@link
 * Determined}.
 */
final class Proving {

    private final Framework framework;
    private final long seed;
    private final int clients;
    private final BoundaryHistories stories;

    /**
     * @param seed of the histories
     * @param clients how many clients a history has
     */
    Proving(Framework framework, long seed, int clients) {
        this.framework = framework;
        this.seed = seed;
        this.clients = clients;
        this.stories = new BoundaryHistories(seed, Vocabulary.of(framework));
    }

    /**
     * Everything determined and paid of a history on a day.
     *
     * @param free what would be paid without limits, or sums that groups divide
     */
    record Determined(
            History history,
            List<Determination> determinations,
            List<List<Priced>> paid,
            List<List<Priced>> free) {

        /** Every result and amount, a line each. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < determinations.size(); i++) {
                Determination one = determinations.get(i);
                for (Result result : one.results()) {
                    lines.add(one.client() + " " + result);
                }
                for (Priced priced : paid.get(i)) {
                    lines.add("%s pays %s".formatted(one.client(), priced));
                }
            }
            return lines;
        }
    }

    private List<StoryRow> rows(int number) {
        return stories.history(number, clients);
    }

    /** A day on which some client of the history is near a boundary. */
    private int known(int number) {
        return knownDays(number, 1).getFirst();
    }

    /** So many days, on each of which a client of the history is near a boundary. */
    private List<Integer> knownDays(int number, int count) {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int client = number * clients + (number + i) % clients;
            stories.knownDays(client, 1).forEach(day -> days.add(Days.of(day)));
        }
        return days.isEmpty() ? List.of(framework.plan().inForce().end()) : days;
    }

    /** Sees what a history comes to, on days when all is young, half known, and over. */
    void watch(int number, Seen seen) {
        int start = framework.plan().inForce().start();
        int end = framework.plan().inForce().end();
        List<Integer> days = new ArrayList<>(knownDays(number, 3));
        days.addAll(List.of(start + 20, start + 60, start + 150, (start + end) / 2, end + 1500));
        History history = ToldHistory.of(rows(number));
        days.forEach(day -> seen.add(determined(history, day).determinations()));
    }

    /**
     * Holds the columnar driver to the reference, on days when all is young, half known, and over.
     *
     * @return how many clients it determined
     */
    long the_columnar_driver_says_the_same(int number) {
        int start = framework.plan().inForce().start();
        List<Integer> days = new ArrayList<>(knownDays(number, 3));
        days.addAll(List.of(start + 60, framework.plan().inForce().end() + 1500));
        History history = ToldHistory.of(rows(number));
        for (int known : days) {
            assertThat(columnar(history, known))
                    .as("%s, seed %s, history %s, known %s", framework.id(), seed, number, known)
                    .isEqualTo(reference(history, known));
            for (int block : new int[] {7, clients}) {
                assertThat(BothDrivers.columnar(framework, history, known, block))
                        .as(
                                "%s, seed %s, history %s, known %s",
                                framework.id(), seed, number, known)
                        .isEqualTo(BothDrivers.reference(framework, history, known));
            }
        }
        return (long) days.size() * history.clientCount();
    }

    private List<String> reference(History history, int known) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            Determination one = driver.determine(history.knownOn(i, known));
            one.results()
                    .forEach(result ->
                            lines.add(
                                    line(
                                            one.client(),
                                            result.journey(),
                                            result.outcome(),
                                            result.run(),
                                            result.part(),
                                            result.verdict())));
        }
        return lines.stream().sorted().toList();
    }

    private List<String> columnar(History history, int known) {
        Archive archive = Archive.of(history);
        ColumnarDriver driver = new ColumnarDriver(framework.plan(), archive, known);
        List<String> lines = new ArrayList<>();
        driver.determine(0, archive.clientCount(), verdicts -> add(archive, verdicts, lines));
        return lines.stream().sorted().toList();
    }

    private void add(Archive archive, Verdicts verdicts, List<String> lines) {
        for (int journey = 0; journey < verdicts.journeys(); journey++) {
            for (int outcome = 0; outcome < framework.plan().outcomes().size(); outcome++) {
                for (int slot = 0; slot < verdicts.slots(outcome); slot++) {
                    if (verdicts.isPresent(outcome, slot, journey)) {
                        lines.add(
                                line(
                                        archive.client(verdicts.client(journey)),
                                        verdicts.number(journey),
                                        outcome,
                                        verdicts.run(outcome, slot),
                                        verdicts.part(outcome, slot),
                                        verdicts.verdict(outcome, slot, journey)));
                    }
                }
            }
        }
    }

    private String line(
            String client, int journey, int outcome, int run, int part, Verdict verdict) {
        String name = framework.plan().outcomes().get(outcome).name();
        return client + " " + journey + " " + name + " " + run + " " + part + " " + verdict;
    }

    private Determined determined(List<StoryRow> rows, int known) {
        return determined(ToldHistory.of(rows), known);
    }

    private Determined determined(History history, int known) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<Determination> some = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            some.add(driver.determine(history.knownOn(i, known)));
        }
        List<Determination> all =
                new GroupDriver(framework.plan()).withGroups(some, history, known);
        Statements statements = new Statements(framework, history);
        List<List<Priced>> free =
                all.stream()
                        .map(one -> statements.beforeLimits(one, statements.contracts(known)))
                        .toList();
        return new Determined(history, all, statements.price(all), free);
    }

    private String about(int number) {
        return "%s, seed %s, history %s".formatted(framework.id(), seed, number);
    }

    void the_order_of_rows_and_tables_changes_nothing(int number) {
        List<StoryRow> rows = rows(number);
        List<StoryRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed + number));
        int known = known(number);
        assertThat(determined(shuffled, known).lines())
                .as(about(number))
                .isEqualTo(determined(rows, known).lines());
    }

    /** So an old known date gives, for ever, what it gave. */
    void what_is_recorded_later_changes_nothing_before(int number) {
        int known = known(number);
        List<StoryRow> rows = rows(number);
        List<StoryRow> soFar =
                rows.stream()
                        .filter(row ->
                                row.cell("recorded").isEmpty()
                                        || Days.parseOrUnknown(row.cell("recorded")) <= known)
                        .toList();
        assertThat(determined(soFar, known).lines())
                .as(about(number))
                .isEqualTo(determined(rows, known).lines());
    }

    /** Whatever is withdrawn, when all is known. */
    void retracting_a_row_is_the_same_as_never_having_had_it(int number) {
        List<StoryRow> rows = rows(number);
        Random chance = new Random(seed - number);
        Map<String, Integer> timesNamed = new HashMap<>();
        rows.forEach(row -> timesNamed.merge(row.table() + row.cell("id"), 1, Integer::sum));
        int known = framework.plan().inForce().end() + 1500;
        List<StoryRow> without = new ArrayList<>();
        List<StoryRow> with = new ArrayList<>(rows);
        for (StoryRow row : rows) {
            boolean may =
                    !row.cell("id").isEmpty()
                            && row.cell("retracts").isEmpty()
                            && timesNamed.getOrDefault(row.table() + row.cell("id"), 0) == 1;
            if (may && chance.nextInt(20) == 0) {
                with.add(retraction(row, known - 1));
            } else {
                without.add(row);
            }
        }
        assertThat(with).as(about(number)).hasSizeGreaterThan(rows.size());
        assertThat(determined(with, known).lines())
                .as(about(number))
                .isEqualTo(determined(without, known).lines());
    }

    private static StoryRow retraction(StoryRow row, int recorded) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", "retraction-of-" + row.cell("id"));
        if (Tables.find(row.table()).filter(Table::hasClient).isPresent()) {
            cells.put("client", row.cell("client"));
        }
        cells.put("recorded", Days.text(recorded));
        cells.put("retracts", row.cell("id"));
        return new StoryRow(row.table(), cells);
    }

    /** Whatever is known, and whoever must share a limit. */
    void the_money_is_right(int number) {
        History history = ToldHistory.of(rows(number));
        for (int known : List.of(known(number), framework.plan().inForce().end() + 1500)) {
            Paying paying = new Paying(framework.plan(), determined(history, known), about(number));
            paying.each_achieved_result_is_paid_once();
            paying.the_parts_of_a_price_add_up_to_it();
            paying.no_limit_is_exceeded(known);
        }
    }

    void nothing_is_paid_after_a_death_or_to_the_ineligible(int number) {
        History history = ToldHistory.of(rows(number));
        int known = known(number);
        Determined determined = determined(history, known);
        NotOwed notOwed = new NotOwed(framework.plan());
        for (int i = 0; i < history.clientCount(); i++) {
            notOwed.check(history.knownOn(i, known), determined.paid().get(i));
        }
    }
}
