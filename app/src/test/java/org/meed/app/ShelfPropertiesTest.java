package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.framework.Framework;
import org.meed.files.shelf.Frameworks;

/**
 * What holds of every history, held to every framework on the shelf; one that is put there is found
 * by itself. The clients rub against the boundaries of the framework that judges them.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}; {@code -Dmeed.histories=N} makes
 * so many histories for each framework.
 */
class ShelfPropertiesTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int HISTORIES = Integer.getInteger("meed.histories", 2);
    private static final int CLIENTS = 80;
    private static final int WATCHED_CLIENTS = 150;
    private static final int MOST_WATCHED = 16;
    private static final Path SHELF = Path.of("../examples/frameworks");

    /** Verdicts that an outcome never comes to, and why. */
    private static final Map<String, Set<String>> NEVER =
            Map.of(
                    // settled by two days that are known on the first day of a journey
                    "lincolnshire-choice", Set.of("short-wait pending"));

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "Shelf of seed %d, %d histories%n", SEED, HISTORIES);
    }

    static List<Named<Framework>> shelf() {
        try (Stream<Path> files = Files.list(SHELF)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> Frameworks.load(file.toString()))
                    .map(framework -> Named.of(framework.id(), framework))
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static void prove(Framework framework, ObjIntConsumer<Proving> property) {
        Proving proving = new Proving(framework, SEED, CLIENTS);
        IntStream.range(0, HISTORIES).forEach(number -> property.accept(proving, number));
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void the_order_of_rows_and_tables_changes_nothing(Framework framework) {
        prove(framework, Proving::the_order_of_rows_and_tables_changes_nothing);
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void the_columnar_driver_says_the_same(Framework framework) {
        prove(framework, Proving::the_columnar_driver_says_the_same);
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void what_is_recorded_later_changes_nothing_before(Framework framework) {
        prove(framework, Proving::what_is_recorded_later_changes_nothing_before);
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void retracting_a_row_is_the_same_as_never_having_had_it(Framework framework) {
        prove(framework, Proving::retracting_a_row_is_the_same_as_never_having_had_it);
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void nothing_is_paid_after_a_death_or_to_the_ineligible(Framework framework) {
        prove(framework, Proving::nothing_is_paid_after_a_death_or_to_the_ineligible);
    }

    @ParameterizedTest
    @MethodSource("shelf")
    void splits_are_exact_and_no_cap_or_budget_is_exceeded(Framework framework) {
        prove(framework, Proving::the_money_is_right);
    }

    /** Else the other properties say little: what never happens cannot go wrong. */
    @ParameterizedTest
    @MethodSource("shelf")
    void every_outcome_is_seen_achieved_lost_and_pending(Framework framework) {
        Proving proving = new Proving(framework, SEED, WATCHED_CLIENTS);
        Set<String> never = NEVER.getOrDefault(framework.id(), Set.of());
        Seen seen = new Seen(framework);
        int number = 0;
        while (number < MOST_WATCHED && !never.containsAll(seen.missing())) {
            proving.watch(number++, seen);
        }
        System.out.printf(Locale.ROOT, "%d clients: %s%n", number * WATCHED_CLIENTS, seen);
        assertThat(seen.missing()).as("seed %s", SEED).isEqualTo(never);
    }
}
