package org.meed.lab.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final LocalDate FROM = LocalDate.of(2012, 4, 1);
    private static final LocalDate TO = LocalDate.of(2014, 10, 1);
    private static final int SOME = 2_000;

    private static Population population(long seed) {
        return Population.of(seed, Area.northbridge(), FROM, TO);
    }

    private static List<StoryRow> rows(Population population) {
        return population.clients(SOME).flatMap(story -> story.rows().stream()).toList();
    }

    @Test
    void the_same_seed_gives_the_same_rows_to_the_letter() {
        assertThat(population(5).clients(SOME).toList().toString())
                .isEqualTo(population(5).clients(SOME).toList().toString());
    }

    @Test
    void another_seed_gives_other_people() {
        assertThat(population(5).client(0)).isNotEqualTo(population(6).client(0));
    }

    @Test
    void a_client_is_the_same_in_any_order_and_on_any_number_of_threads() {
        List<ClientStory> inOrder = population(5).clients(SOME).toList();
        List<ClientStory> atOnce =
                IntStream.range(0, SOME).parallel().mapToObj(population(5)::client).toList();
        List<ClientStory> backwards =
                IntStream.range(0, SOME)
                        .mapToObj(i -> population(5).client(SOME - 1 - i))
                        .toList()
                        .reversed();
        assertThat(atOnce).isEqualTo(inOrder);
        assertThat(backwards).isEqualTo(inOrder);
    }

    @Test
    void every_cell_is_one_that_a_history_folder_takes() {
        assertThat(rows(population(5))).allSatisfy(WellFormed::check);
        assertThat(rows(population(5).withoutRecorded())).allSatisfy(WellFormed::check);
    }

    @Test
    void ids_are_unique_in_their_table_and_relations_name_rows_of_the_same_client_and_table() {
        population(5)
                .clients(SOME)
                .forEach(story -> {
                    Map<String, List<StoryRow>> tables =
                            story.rows().stream().collect(Collectors.groupingBy(StoryRow::table));
                    tables.values().forEach(PopulationTest::relationsHold);
                });
    }

    private static void relationsHold(List<StoryRow> rows) {
        Map<String, StoryRow> byId =
                rows.stream().collect(Collectors.toMap(row -> row.cell("id"), Function.identity()));
        for (StoryRow row : rows) {
            for (String relation : List.of("retracts", "supersedes")) {
                String other = row.cell(relation);
                if (!other.isEmpty()) {
                    StoryRow named = Objects.requireNonNull(byId.get(other), other);
                    assertThat(row.cell("recorded")).isGreaterThanOrEqualTo(named.cell("recorded"));
                }
            }
        }
    }

    @Test
    void no_row_tells_of_a_day_after_it_was_recorded_or_of_the_day_the_story_ends() {
        for (StoryRow row : rows(population(5))) {
            String recorded = row.cell("recorded");
            assertThat(recorded).isNotEmpty();
            WellFormed.days(row)
                    .forEach((column, day) -> {
                        assertThat(day).as("%s of %s", column, row).isLessThanOrEqualTo(recorded);
                        assertThat(day).as("%s of %s", column, row).isLessThan(TO.toString());
                    });
        }
    }

    @Test
    void ends_do_not_come_before_their_beginnings() {
        for (StoryRow row : rows(population(5).withoutRecorded())) {
            inOrder(row, "referred", "triaged");
            inOrder(row, "triaged", "started");
            inOrder(row, "started", "discharged");
            inOrder(row, "started", "ended");
            inOrder(row, "from", "to");
            inOrder(row, "date", "charged");
            inOrder(row, "charged", "disposed");
        }
    }

    private static void inOrder(StoryRow row, String first, String second) {
        if (!row.cell(first).isEmpty() && !row.cell(second).isEmpty()) {
            assertThat(row.cell(first)).as("%s", row).isLessThanOrEqualTo(row.cell(second));
        }
    }

    @Test
    void without_recorded_there_is_one_plain_row_for_each_thing() {
        for (StoryRow row : rows(population(5).withoutRecorded())) {
            assertThat(row.cells()).doesNotContainKeys("recorded", "retracts", "supersedes");
        }
    }

    @Test
    void recorded_and_plain_stories_tell_of_the_same_things() {
        for (int i = 0; i < 500; i++) {
            Set<String> plain = ids(population(5).withoutRecorded().client(i));
            Set<String> recorded = ids(population(5).client(i));
            assertThat(recorded).containsAll(plain);
        }
    }

    private static Set<String> ids(ClientStory story) {
        return story.rows().stream()
                .map(row -> row.table() + ":" + row.cell("id").replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void nothing_happens_after_death_but_what_is_written_about_it() {
        Set<String> ends = Set.of("discharged", "ended", "disposed", "charged");
        population(5)
                .withoutRecorded()
                .clients(SOME)
                .forEach(story -> {
                    for (StoryRow death : story.rows("deaths")) {
                        story.rows()
                                .forEach(row ->
                                        WellFormed.days(row)
                                                .forEach((column, day) -> {
                                                    if (!ends.contains(column)) {
                                                        assertThat(day)
                                                                .as("%s of %s", column, row)
                                                                .isLessThanOrEqualTo(
                                                                        death.cell("date"));
                                                    }
                                                }));
                    }
                });
    }

    @Test
    void a_story_has_about_twenty_rows() {
        double recorded = rows(population(5)).size() / (double) SOME;
        double plain = rows(population(5).withoutRecorded()).size() / (double) SOME;
        System.out.printf(
                Locale.ROOT, "rows a client: %.1f, without recorded %.1f%n", recorded, plain);
        assertThat(recorded).isBetween(17.0, 25.0);
    }

    @Test
    void rows_are_recorded_some_days_late_a_few_by_months_and_some_are_corrected_or_withdrawn() {
        List<StoryRow> rows = rows(population(5));
        List<StoryRow> reviews =
                rows.stream()
                        .filter(row -> row.table().equals("top") && !row.cell("date").isEmpty())
                        .toList();
        double late =
                share(
                        reviews,
                        row ->
                                row.cell("recorded")
                                                .compareTo(
                                                        LocalDate.parse(row.cell("date"))
                                                                .plusDays(60)
                                                                .toString())
                                        > 0);
        double corrected = share(reviews, row -> !row.cell("supersedes").isEmpty());
        double withdrawn = share(rows, row -> !row.cell("retracts").isEmpty());
        System.out.printf(
                Locale.ROOT,
                "TOP recorded 60 days late or more %.3f, corrected %.3f; withdrawals among rows %.4f%n",
                late,
                corrected,
                withdrawn);
        assertThat(late).isBetween(0.02, 0.10);
        assertThat(corrected).isBetween(0.01, 0.03);
        assertThat(withdrawn).isBetween(0.001, 0.01);
    }

    private static double share(List<StoryRow> rows, Predicate<StoryRow> test) {
        return rows.stream().filter(test).count() / (double) rows.size();
    }

    @Test
    void the_rows_of_a_table_stand_together() {
        population(5)
                .clients(SOME)
                .forEach(story -> {
                    List<String> tables = story.rows().stream().map(StoryRow::table).toList();
                    long changes =
                            IntStream.range(1, tables.size())
                                    .filter(i -> !tables.get(i).equals(tables.get(i - 1)))
                                    .count();
                    assertThat(changes + 1).isEqualTo(tables.stream().distinct().count());
                });
    }

    /** Counted in the time of one core, so that a busy machine does not matter. */
    @Test
    void a_hundred_thousand_clients_are_made_in_well_under_ten_seconds() {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        long rows = population(9).clients(100_000).mapToLong(story -> story.rows().size()).sum();
        double seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT, "100,000 clients, %,d rows in %.1f s of one core%n", rows, seconds);
        assertThat(seconds).isLessThan(10);
    }

    @Test
    void a_range_without_a_day_and_a_client_before_the_first_are_refused() {
        assertThatThrownBy(() -> Population.of(1, Area.northbridge(), FROM, FROM))
                .hasMessage("the range from 2012-04-01 to 2012-04-01 has no day");
        assertThatThrownBy(() -> population(1).client(-1)).hasMessage("client -1: the first is 0");
    }
}
