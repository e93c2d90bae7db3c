package org.meed.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static ReliableChange of(String spread, String reliability, BigDecimal z) {
        return new ReliableChange(number(spread), number(reliability), z);
    }

    @Test
    void the_authors_own_example_comes_out() {
        // Jacobson and Truax 1991: marital satisfaction, from 47.5 to 32.5 with s 7.5 and r 0.80.
        ReliableChange change = of("7.5", "0.80", ReliableChange.Z_95);

        assertThat(change.standardError(2)).isEqualTo("3.35");
        assertThat(change.standardErrorOfDifference(2)).isEqualTo("4.74");
        assertThat(change.index(number("47.5"), number("32.5"), 2)).isEqualTo("-3.16");
        assertThat(change.isReliable(number("47.5"), number("32.5"))).isTrue();
    }

    @Test
    void core_10_has_its_published_six_points_at_90_percent_and_seven_at_95() {
        // Barkham and others 2013: reliability 0.90, reliable change (90%) 6; spread 7.7 of the
        // primary care sample in the manual of 2007.
        assertThat(of("7.7", "0.90", ReliableChange.Z_90).threshold(2)).isEqualTo("5.66");
        assertThat(of("7.7", "0.90", ReliableChange.Z_90).leastReliable(BigDecimal.ONE))
                .isEqualByComparingTo("6");
        assertThat(of("7.7", "0.90", ReliableChange.Z_95).leastReliable(BigDecimal.ONE))
                .isEqualByComparingTo("7");
    }

    @Test
    void the_short_wemwbs_threshold_of_2_87_comes_from_a_standard_error_that_is_printed_as_1_03() {
        // PMID 30577856 gives 1 standard error as 1.03 and 2.77 of them as 2.87. A reliability of 0
        // makes the standard error the spread.
        assertThat(of("1.025", "0", ReliableChange.Z_95).threshold(2)).isEqualTo("2.84");
        assertThat(of("1.0349", "0", ReliableChange.Z_95).threshold(2)).isEqualTo("2.87");
    }

    @Test
    void a_change_of_exactly_the_threshold_is_not_yet_reliable() {
        // 2 x 5 x sqrt(2 x 0.02) is 2 exactly.
        ReliableChange change = of("5", "0.98", BigDecimal.valueOf(2));

        assertThat(change.threshold(6)).isEqualByComparingTo("2");
        assertThat(change.isReliable(number("10"), number("12"))).isFalse();
        assertThat(change.isReliable(number("10"), number("12.000000000000000001"))).isTrue();
        assertThat(change.leastReliable(BigDecimal.ONE)).isEqualByComparingTo("3");
        assertThat(change.leastReliable(number("0.01"))).isEqualByComparingTo("2.01");
    }

    @Test
    void it_counts_both_ways() {
        ReliableChange change = of("7.5", "0.80", ReliableChange.Z_95);

        assertThat(change.isReliable(number("30"), number("39"))).isFalse();
        assertThat(change.isReliable(number("30"), number("40"))).isTrue();
        assertThat(change.isReliable(number("30"), number("20"))).isTrue();
        assertThat(change.index(number("30"), number("40"), 4)).isEqualTo("2.1082");
    }

    @Test
    void the_least_reliable_change_is_reliable_and_one_step_less_is_not() {
        long seed = 20110106;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            ReliableChange change =
                    new ReliableChange(
                            BigDecimal.valueOf(random.nextLong(1, 3000), 2),
                            BigDecimal.valueOf(random.nextLong(0, 1000), 3),
                            random.nextBoolean() ? ReliableChange.Z_95 : ReliableChange.Z_90);
            BigDecimal step = BigDecimal.valueOf(random.nextLong(1, 200), 2);
            BigDecimal least = change.leastReliable(step);

            assertThat(change.isReliable(least, BigDecimal.ZERO))
                    .as("seed %s, round %s: %s", seed, i, change)
                    .isTrue();
            assertThat(change.isReliable(least.subtract(step), BigDecimal.ZERO))
                    .as("seed %s, round %s: %s", seed, i, change)
                    .isFalse();
        }
    }

    @Test
    void the_table_of_the_how_to_is_what_comes_out() throws IOException {
        List<String[]> rows =
                Files.readString(Path.of("..", "docs", "how-to", "derive-a-reliable-change.md"))
                        .lines()
                        .filter(line -> line.matches("\\| [0-9].*"))
                        .map(line -> line.substring(2).split(" \\|\\s*", -1))
                        .toList();

        assertThat(rows).hasSize(5);
        for (String[] row : rows) {
            ReliableChange change = of(row[0], row[1], ReliableChange.Z_95);
            assertThat(change.standardError(2)).isEqualTo(row[2]);
            assertThat(change.standardErrorOfDifference(2)).isEqualTo(row[3]);
            assertThat(change.threshold(2)).isEqualTo(row[4]);
            assertThat(change.leastReliable(BigDecimal.ONE)).isEqualByComparingTo(row[5].strip());
        }
    }

    @Test
    void what_cannot_be_true_is_refused() {
        assertThatThrownBy(() -> of("0", "0.8", ReliableChange.Z_95))
                .hasMessageContaining("Spread 0 is not above 0");
        assertThatThrownBy(() -> of("5", "1", ReliableChange.Z_95))
                .hasMessageContaining("Reliability 1 is not from 0 to below 1");
        assertThatThrownBy(() -> of("5", "80", ReliableChange.Z_95))
                .hasMessageContaining("Maybe it is another statistic, or a percentage.");
        assertThatThrownBy(() -> of("5", "0.8", BigDecimal.ZERO)).hasMessageContaining("z 0");
        assertThatThrownBy(() -> of("1e999999", "0.8", ReliableChange.Z_95))
                .hasMessageContaining("figures");
        assertThatThrownBy(() -> of("5", "0.8", ReliableChange.Z_95).leastReliable(number("0")))
                .hasMessageContaining("Step");
    }
}
