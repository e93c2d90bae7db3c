package org.meed.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.lab.language.RandomFramework;

/**
 * What holds of every history, held to frameworks that nobody wrote, each over clients that rub
 * against its own boundaries.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}; {@code -Dmeed.frameworks=N}
 * tries so many.
 */
class RandomFrameworksTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int FRAMEWORKS = Integer.getInteger("meed.frameworks", 40);
    private static final int CLIENTS = 25;

    private static final Map<String, Integer> VERDICTS = new HashMap<>();

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "%d random frameworks of seed %d%n", FRAMEWORKS, SEED);
    }

    static IntStream numbers() {
        return IntStream.range(0, FRAMEWORKS);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void what_holds_of_the_shelf_holds_of_frameworks_that_nobody_wrote(int number) {
        FrameworkReading reading = FrameworkReader.read(new RandomFramework(SEED, number).text());
        assertThat(reading.problems()).as("seed %s, framework %s", SEED, number).isEmpty();
        Proving proving =
                new Proving(Objects.requireNonNull(reading.framework()), SEED + number, CLIENTS);
        proving.the_order_of_rows_and_tables_changes_nothing(0);
        proving.what_is_recorded_later_changes_nothing_before(0);
        proving.retracting_a_row_is_the_same_as_never_having_had_it(0);
        proving.the_money_is_right(0);
        proving.the_columnar_driver_says_the_same(0);
        new VariantProving(Objects.requireNonNull(reading.framework()), SEED + number).grids(1);
        Seen seen = new Seen(Objects.requireNonNull(reading.framework()));
        proving.watch(0, seen);
        seen.verdicts().forEach((verdict, many) -> VERDICTS.merge(verdict, many, Integer::sum));
    }

    /**
     * Rows of two tables together, of which only the one has what its rows are compared by; and a
     * clock that starts on what an earlier journey earned of an outcome that this one earns too.
     */
    @ParameterizedTest
    @CsvSource({"20261128, 781", "20261128, 3378"})
    void what_a_soak_once_stumbled_over_is_held_for_ever(long seed, int number) {
        FrameworkReading reading = FrameworkReader.read(new RandomFramework(seed, number).text());
        Proving proving =
                new Proving(Objects.requireNonNull(reading.framework()), seed + number, 200);
        for (int history = 0; history < 3; history++) {
            assertThat(proving.the_columnar_driver_says_the_same(history)).isPositive();
        }
    }

    @AfterAll
    static void every_verdict_was_reached_often() {
        System.out.println("Results of random frameworks: " + VERDICTS);
        assertThat(VERDICTS.keySet())
                .containsExactlyInAnyOrder("achieved", "not-achieved", "pending", "excluded");
        assertThat(VERDICTS.values()).allMatch(many -> many > 10 * FRAMEWORKS);
    }
}
