package org.meed.lab.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundaryHistoriesTest {

    private static final int SOME = 3_000;
    private static final BoundaryHistories HISTORIES = new BoundaryHistories(77);

    private static List<StoryRow> rows() {
        return IntStream.range(0, SOME)
                .mapToObj(HISTORIES::client)
                .flatMap(story -> story.rows().stream())
                .toList();
    }

    @Test
    void the_same_seed_and_client_give_the_same_rows_in_any_order_and_on_any_thread() {
        List<ClientStory> inOrder = IntStream.range(0, SOME).mapToObj(HISTORIES::client).toList();
        List<ClientStory> atOnce =
                IntStream.range(0, SOME).parallel().mapToObj(HISTORIES::client).toList();
        assertThat(atOnce).isEqualTo(inOrder);
        assertThat(new BoundaryHistories(78).client(0)).isNotEqualTo(HISTORIES.client(0));
    }

    @Test
    void every_cell_is_one_that_a_history_folder_takes() {
        assertThat(rows()).allSatisfy(WellFormed::check);
    }

    @Test
    void rows_that_withdraw_say_nothing_else_and_have_a_recorded_day() {
        assertThat(rows().stream().filter(row -> !row.cell("retracts").isEmpty()))
                .allSatisfy(row ->
                        assertThat(row.cells())
                                .containsOnlyKeys("client", "id", "retracts", "recorded"));
    }

    @Test
    void every_twist_of_recording_comes_up_often() {
        List<StoryRow> rows = rows();
        Map<String, Predicate<StoryRow>> twists =
                Map.of(
                        "not recorded", row -> row.cell("recorded").isEmpty(),
                        "no id", row -> row.cell("id").isEmpty(),
                        "supersedes", row -> !row.cell("supersedes").isEmpty(),
                        "retracts", row -> !row.cell("retracts").isEmpty(),
                        "retracts a retraction", row -> row.cell("retracts").contains(".w"),
                        "retracts a correction", row -> row.cell("retracts").matches(".*\\.\\d+"),
                        "names no row", row -> row.cell("retracts").equals("nowhere"),
                        "in a circle", row -> row.cell("retracts").matches(".*c[12]"));
        twists.forEach((name, twist) -> {
            long count = rows.stream().filter(twist).count();
            System.out.printf(Locale.ROOT, "%-24s %d of %d rows%n", name, count, rows.size());
            assertThat(count).as(name).isGreaterThan(20);
        });
    }

    private static long days(String from, String to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** How often each distance comes up between days of two columns of the same client's rows. */
    private static Map<Long, Long> distances(
            String table, String column, String other, String otherColumn) {
        return IntStream.range(0, SOME)
                .mapToObj(HISTORIES::client)
                .flatMap(story ->
                        story.rows(table).stream()
                                .filter(row -> !row.cell(column).isEmpty())
                                .flatMap(row ->
                                        story.rows(other).stream()
                                                .filter(second ->
                                                        !second.cell(otherColumn).isEmpty())
                                                .map(second ->
                                                        days(
                                                                row.cell(column),
                                                                second.cell(otherColumn)))))
                .collect(Collectors.groupingBy(days -> days, TreeMap::new, Collectors.counting()));
    }

    @Test
    void days_that_rules_turn_on_come_up_again_and_again() {
        Map<Long, Long> gaps = distances("episodes", "discharged", "episodes", "started");
        Map<Long, Long> starts = distances("episodes", "started", "top", "date");
        Map<Long, Long> reviews = distances("top", "date", "top", "date");
        Map<Long, Long> deaths = distances("episodes", "discharged", "deaths", "date");
        Map<Long, Long> custody = distances("episodes", "discharged", "custody", "from");
        System.out.printf(
                Locale.ROOT, "gaps of 20, 21, 22, 23 days: %s%n", pick(gaps, 20, 21, 22, 23));
        System.out.printf(
                Locale.ROOT,
                "forms 13 to 16 days from a start: %s%n",
                pick(starts, -16, -15, -14, -13, 13, 14, 15, 16));
        System.out.printf(
                Locale.ROOT, "forms 69, 70, 71 days apart: %s%n", pick(reviews, 69, 70, 71));
        System.out.printf(Locale.ROOT, "forms a year apart: %s%n", pick(reviews, 364, 365, 366));
        System.out.printf(
                Locale.ROOT,
                "deaths 0, 21, 22 days after a discharge: %s%n",
                pick(deaths, 0, 21, 22));
        System.out.printf(
                Locale.ROOT,
                "custody 0, 1, 2 days after a discharge: %s%n",
                pick(custody, 0, 1, 2));
        assertThat(pick(gaps, 20, 21, 22, 23)).allMatch(count -> count > 100);
        assertThat(pick(starts, -15, -14, -13, 13, 14, 15)).allMatch(count -> count > 100);
        assertThat(pick(reviews, 69, 70, 71)).allMatch(count -> count > 500);
        assertThat(pick(reviews, 364, 365, 366)).allMatch(count -> count > 100);
        assertThat(pick(deaths, 0, 21, 22)).allMatch(count -> count > 10);
        assertThat(pick(custody, 0, 1, 2)).allMatch(count -> count > 100);
    }

    private static List<Long> pick(Map<Long, Long> counts, long... days) {
        return Arrays.stream(days).mapToObj(day -> counts.getOrDefault(day, 0L)).toList();
    }

    @Test
    void first_starts_lie_on_both_sides_of_the_edges_of_a_range_in_force() {
        Map<String, Long> starts =
                rows().stream()
                        .filter(row ->
                                row.table().equals("episodes") && !row.cell("started").isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.cell("started"), Collectors.counting()));
        for (String day :
                List.of(
                        "2012-03-31",
                        "2012-04-01",
                        "2014-03-31",
                        "2014-04-01",
                        "2012-02-29",
                        "2012-08-31")) {
            assertThat(starts.getOrDefault(day, 0L)).as(day).isGreaterThan(20);
        }
    }

    @Test
    void a_whole_history_leaves_tables_out_now_and_then() {
        List<Long> tables =
                IntStream.range(0, 60)
                        .mapToObj(number ->
                                HISTORIES.history(number, 30).stream()
                                        .map(StoryRow::table)
                                        .distinct()
                                        .count())
                        .toList();
        assertThat(tables).contains(11L).anyMatch(count -> count < 11);
    }

    @Test
    void the_days_to_ask_about_are_few_in_order_and_the_same_each_time() {
        List<LocalDate> days = HISTORIES.knownDays(5, 12);
        assertThat(days)
                .hasSize(12)
                .isSorted()
                .doesNotHaveDuplicates()
                .isEqualTo(HISTORIES.knownDays(5, 12));
    }
}
