// Longer than the ceiling because each proportion stands beside the source it comes from.
package org.meed.lab.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What is counted in the rows of 20,000 clients against what was published; the counts are printed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProportionsTest {

    private static final int CLIENTS = 20_000;
    private static final long SEED = 2012;

    /** Long enough for most journeys to end. */
    private static final LocalDate FROM = LocalDate.of(2008, 4, 1);

    private static final LocalDate TO = LocalDate.of(2020, 4, 1);

    /**
     * Journeys that start by now have eight years to end, so that the long ones are not left out of
     * the exits.
     */
    private static final String SEEN_OUT = "2012-04-01";

    private List<Observed> clients = List.of();

    @BeforeAll
    void make() {
        clients =
                Population.of(SEED, Area.northbridge(), FROM, TO)
                        .withoutRecorded()
                        .clients(CLIENTS)
                        .map(Observed::of)
                        .toList();
    }

    private Stream<Observed> in(SubstanceGroup group) {
        return clients.stream().filter(client -> client.group() == group);
    }

    private static <T> double share(Stream<T> all, Predicate<T> some) {
        return all.mapToInt(one -> some.test(one) ? 1 : 0).average().orElseThrow();
    }

    private static void near(Figure figure, double observed, double tolerance) {
        near(figure.name(), figure.value(), observed, tolerance);
    }

    private static void near(String name, double wanted, double observed, double tolerance) {
        System.out.printf(
                Locale.ROOT,
                "%-34s published %.4f  observed %.4f  tolerance %.4f%n",
                name,
                wanted,
                observed,
                tolerance);
        assertThat(observed).as(name).isCloseTo(wanted, within(tolerance));
    }

    @Test
    void substances_are_mixed_as_published() {
        near(
                Published.OPIATE,
                share(clients.stream(), c -> c.group() == SubstanceGroup.OPIATE),
                0.01);
        near(
                Published.NON_OPIATE,
                share(clients.stream(), c -> c.group() == SubstanceGroup.NON_OPIATE),
                0.01);
        near(
                Published.ALCOHOL_ONLY,
                share(clients.stream(), c -> c.group() == SubstanceGroup.ALCOHOL),
                0.01);
        near(Published.CRACK, share(clients.stream(), c -> c.substances().contains("crack")), 0.01);
        near(
                Published.POWDER_COCAINE,
                share(clients.stream(), c -> c.substances().contains("cocaine")),
                0.01);
    }

    @Test
    void housing_need_and_injecting_are_as_published() {
        Predicate<Observed> need = c -> !c.first("episodes").cell("accommodation").equals("none");
        near(Published.NEED_OPIATE, share(in(SubstanceGroup.OPIATE), need), 0.015);
        near(Published.NEED_NON_OPIATE, share(in(SubstanceGroup.NON_OPIATE), need), 0.015);
        near(Published.NEED_ALCOHOL, share(in(SubstanceGroup.ALCOHOL), need), 0.015);
        Stream<String> injected =
                in(SubstanceGroup.OPIATE)
                        .flatMap(c -> c.startTop().stream())
                        .map(top -> top.cell("injected"))
                        .filter(days -> !days.isEmpty());
        near(Published.INJECTING_OPIATE, share(injected, days -> !days.equals("0")), 0.02);
    }

    @Test
    void nearly_all_wait_three_weeks_at_most() {
        Stream<StoryRow> started =
                clients.stream()
                        .flatMap(c -> c.story().rows("episodes").stream())
                        .filter(row -> !row.cell("started").isEmpty());
        near(
                Published.WAITED_3_WEEKS_AT_MOST,
                share(
                        started,
                        row -> Observed.days(row.cell("referred"), row.cell("started")) <= 21),
                0.01);
    }

    private Stream<Observed.Journey> exits(Stream<Observed> of) {
        return of.flatMap(c -> c.journeys().stream())
                .filter(journey -> journey.isClosed() && journey.started().compareTo(SEEN_OUT) < 0);
    }

    @Test
    void exits_are_completions_as_often_as_published() {
        near(
                Published.COMPLETED_OPIATE,
                share(exits(in(SubstanceGroup.OPIATE)), Observed.Journey::completed),
                0.03);
        near(
                Published.COMPLETED_NON_OPIATE,
                share(exits(in(SubstanceGroup.NON_OPIATE)), Observed.Journey::completed),
                0.03);
        near(
                Published.COMPLETED_ALCOHOL,
                share(exits(in(SubstanceGroup.ALCOHOL)), Observed.Journey::completed),
                0.03);
        for (String reason :
                List.of("dropped-out", "transferred", "transferred-custody", "died", "declined")) {
            System.out.printf(
                    Locale.ROOT,
                    "exits by %-20s %.3f%n",
                    reason,
                    share(exits(clients.stream()), j -> j.reason().equals(reason)));
        }
    }

    private void reviews(
            String column,
            int threshold,
            Published abstinent,
            Published improved,
            Published worse) {
        List<int[]> pairs =
                clients.stream()
                        .filter(c ->
                                c.substances().stream().anyMatch(s -> column.equals(topColumn(s))))
                        .flatMap(c ->
                                c
                                        .startTop()
                                        .flatMap(start ->
                                                c.sixMonthReview()
                                                        .filter(review ->
                                                                !start.cell(column).isEmpty()
                                                                        && !review.cell(column)
                                                                                .isEmpty())
                                                        .map(review ->
                                                                new int[] {
                                                                    Integer.parseInt(
                                                                            start.cell(column)),
                                                                    Integer.parseInt(
                                                                            review.cell(column))
                                                                }))
                                        .stream())
                        .filter(pair -> pair[0] > 0)
                        .toList();
        near(abstinent, share(pairs.stream(), pair -> pair[1] == 0), 0.03);
        near(
                improved,
                share(pairs.stream(), pair -> pair[1] > 0 && pair[0] - pair[1] >= threshold),
                0.03);
        near(worse, share(pairs.stream(), pair -> pair[1] - pair[0] >= threshold), 0.015);
    }

    private static String topColumn(String substance) {
        return switch (substance) {
            case "heroin", "other-opiate", "methadone" -> "opiates";
            case "benzodiazepines", "nps" -> "other";
            default -> substance;
        };
    }

    @Test
    void six_month_reviews_find_what_was_published() {
        reviews(
                "opiates",
                13,
                Published.OPIATE_ABSTINENT,
                Published.OPIATE_IMPROVED,
                Published.OPIATE_WORSE);
        reviews(
                "crack",
                8,
                Published.CRACK_ABSTINENT,
                Published.CRACK_IMPROVED,
                Published.CRACK_WORSE);
    }

    @Test
    void about_as_many_are_reviewed_as_published() {
        near(
                Published.REVIEWED,
                share(
                        clients.stream().filter(c -> !c.journeys().isEmpty()),
                        c -> c.sixMonthReview().isPresent()),
                0.05);
    }

    @Test
    void deaths_come_and_fall_on_the_groups_as_published() {
        List<Observed> dead = clients.stream().filter(Observed::died).toList();
        near(
                Published.DEATHS_OPIATE,
                share(dead.stream(), c -> c.group() == SubstanceGroup.OPIATE),
                0.04);
        near(
                Published.DEATHS_ALCOHOL,
                share(dead.stream(), c -> c.group() == SubstanceGroup.ALCOHOL),
                0.04);
        double years =
                clients.stream()
                                .filter(c -> c.has("episodes"))
                                .mapToLong(c ->
                                        Observed.days(
                                                c.first("episodes").cell("triaged"),
                                                c.died()
                                                        ? c.first("deaths").cell("date")
                                                        : TO.toString()))
                                .sum()
                        / 365.25;
        near(Published.DEATHS_A_YEAR, dead.size() / years, 0.0015);
    }

    @Test
    void offending_falls_with_age_and_is_as_common_after_arrival_as_supposed() {
        for (SubstanceGroup group : SubstanceGroup.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "proven offence in 2 years before, %s %.3f%n",
                    group,
                    share(in(group), this::provenBefore));
        }
        double young = share(clients.stream().filter(c -> age(c) < 30), this::provenBefore);
        double old = share(clients.stream().filter(c -> age(c) >= 50), this::provenBefore);
        System.out.printf(
                Locale.ROOT,
                "proven offence in 2 years before, under 30 %.3f, 50 and over %.3f%n",
                young,
                old);
        assertThat(young).isGreaterThan(old);
    }

    private boolean provenBefore(Observed client) {
        String arrived = client.first("episodes").cell("triaged");
        return client.story().rows("offences").stream()
                .filter(row -> row.cell("proven").equals("yes"))
                .anyMatch(row -> {
                    long before = Observed.days(row.cell("date"), arrived);
                    return before > 0 && before <= 730;
                });
    }

    private static long age(Observed client) {
        return Observed.days(
                        client.first("clients").cell("born"),
                        client.first("episodes").cell("triaged"))
                / 365;
    }

    @Test
    void the_boundaries_that_frameworks_turn_on_are_all_met() {
        long joined =
                clients.stream()
                        .filter(c -> c.story().rows("episodes").size() > c.journeys().size())
                        .count();
        long again = clients.stream().filter(c -> c.journeys().size() > 1).count();
        long neverStarted = clients.stream().filter(c -> c.journeys().isEmpty()).count();
        long lateAgain = clients.stream().filter(c -> gaps(c).anyMatch(gap -> gap > 365)).count();
        long soonAgain = clients.stream().filter(c -> gaps(c).anyMatch(gap -> gap <= 365)).count();
        long around =
                clients.stream()
                        .filter(c -> gaps(c).anyMatch(gap -> gap >= 22 && gap <= 24))
                        .count();
        System.out.printf(
                Locale.ROOT,
                "of %,d clients: several episodes in a journey %d, several journeys %d (within a year %d, later %d, after 22-24 days %d), never started %d%n",
                CLIENTS,
                joined,
                again,
                soonAgain,
                lateAgain,
                around,
                neverStarted);
        assertThat(List.of(joined, again, neverStarted, lateAgain, soonAgain, around))
                .allMatch(count -> count > 50);
    }

    private static Stream<Long> gaps(Observed client) {
        List<Observed.Journey> journeys = client.journeys();
        return Stream.iterate(1, i -> i < journeys.size(), i -> i + 1)
                .map(i -> Observed.days(journeys.get(i - 1).ended(), journeys.get(i).started()));
    }
}
