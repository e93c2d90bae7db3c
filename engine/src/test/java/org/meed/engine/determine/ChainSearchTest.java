package org.meed.engine.determine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meed.engine.history.Given;
import org.meed.engine.history.History;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** The search finds the chain that trying every choice of rows finds, and finds it soon. */
class ChainSearchTest {

    private static final Column DATE = Tables.TOP.column("date");
    private static final int START = Days.parse("2012-04-01");

    /** A review so many days after the start, for each number. */
    private static List<Dated> reviews(int... days) {
        StringBuilder text = new StringBuilder("client,date\n");
        for (int day : days) {
            text.append("ann,").append(Days.text(START + day)).append('\n');
        }
        History history = Given.table(Tables.TOP, text.toString()).history();
        return history.knownOn(0, Days.LAST).rows(Tables.TOP).stream()
                .map(row -> new Dated(row, row.cell(DATE)))
                .toList();
    }

    private static List<Integer> days(List<Dated> chain) {
        return chain.stream().map(dated -> dated.day() - START).toList();
    }

    @Test
    void the_chain_whose_last_row_comes_first_is_found_with_the_first_row_that_leads_to_it() {
        List<Dated> all = reviews(0, 10, 20, 80, 90, 95);
        ChainSearch search = new ChainSearch(List.of(all, all), Span.days(70), Span.months(12));
        assertThat(days(search.earliest())).containsExactly(0, 80);
        search = new ChainSearch(List.of(all, all), Span.days(70), Span.days(72));
        assertThat(days(search.earliest())).containsExactly(10, 80);
        search = new ChainSearch(List.of(all, all, all), Span.days(10), Span.days(30));
        assertThat(days(search.earliest())).containsExactly(0, 10, 20);
    }

    @Test
    void no_row_is_taken_twice_though_it_fits_two_steps() {
        List<Dated> one = reviews(5);
        assertThat(new ChainSearch(List.of(one, one), Span.days(0), null).earliest()).isEmpty();
        List<Dated> two = reviews(5, 5);
        assertThat(days(new ChainSearch(List.of(two, two), Span.days(0), null).earliest()))
                .containsExactly(5, 5);
    }

    @Test
    void every_choice_of_rows_tried_finds_the_same() {
        long seed = new Random().nextLong();
        RandomGenerator random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            List<Dated> all = reviews(random.ints(random.nextInt(1, 8), 0, 12).toArray());
            List<List<Dated>> steps = new ArrayList<>();
            for (int step = random.nextInt(1, 4); step > 0; step--) {
                steps.add(all.stream().filter(_ -> random.nextInt(3) > 0).toList());
            }
            Span atLeast = Span.days(random.nextInt(4));
            Span lessThan = random.nextBoolean() ? null : Span.days(random.nextInt(1, 10));
            assertThat(new ChainSearch(steps, atLeast, lessThan).earliest())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(tried(steps, atLeast, lessThan));
        }
    }

    /** The first of all chains there are. */
    private static List<Dated> tried(
            List<List<Dated>> steps, Span atLeast, @Nullable Span lessThan) {
        List<List<Dated>> chains = List.of(List.of());
        for (List<Dated> step : steps) {
            List<List<Dated>> longer = new ArrayList<>();
            for (List<Dated> chain : chains) {
                for (Dated next : step) {
                    if (chain.isEmpty()
                            || (next.day() >= atLeast.after(chain.getLast().day())
                                    && chain.stream().noneMatch(d -> d.row() == next.row()))) {
                        List<Dated> more = new ArrayList<>(chain);
                        more.add(next);
                        longer.add(more);
                    }
                }
            }
            chains = longer;
        }
        Comparator<List<Dated>> order = Comparator.comparing(List::getLast, Dated.TIES);
        for (int step = 0; step < steps.size() - 1; step++) {
            int place = step;
            order = order.thenComparing(chain -> chain.get(place), Dated.TIES);
        }
        return chains.stream()
                .filter(chain ->
                        lessThan == null
                                || chain.getLast().day() < lessThan.after(chain.getFirst().day()))
                .min(order)
                .map(chain -> chain.stream().sorted(Dated.TIES).toList())
                .orElse(List.of());
    }

    @Test
    void a_client_with_very_many_rows_holds_nobody_up() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    List<Dated> first = reviews(new Random(1).ints(100_000, 0, 20).toArray());
                    List<Dated> later = reviews(new Random(2).ints(100_000, 31, 50).toArray());
                    ChainSearch three =
                            new ChainSearch(
                                    List.of(first, later, later), Span.days(28), Span.months(12));
                    assertThat(three.earliest()).isEmpty();
                    ChainSearch two = new ChainSearch(List.of(first, first), Span.days(70), null);
                    assertThat(two.earliest()).isEmpty();
                    List<Dated> days =
                            reviews(java.util.stream.IntStream.range(0, 100_000).toArray());
                    assertThat(
                                    new ChainSearch(List.of(days, days), Span.days(0), Span.days(1))
                                            .earliest())
                            .isEmpty();
                });
    }
}
