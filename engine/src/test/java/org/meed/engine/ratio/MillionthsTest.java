package org.meed.engine.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MillionthsTest {

    private static final long SEED = 20260101;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "10.5, 10.5",
        "10.50, 10.5",
        "-0.000001, -0.000001",
        "007, 7",
        "20.3000000, 20.3",
        "1000000000000, 1000000000000",
        "-0, 0"
    })
    void a_number_is_read_and_written_exactly(String written, String text) {
        assertThat(Millionths.text(Millionths.parse(written))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1234567",
        "10000000000000",
        "99999999999999999999999999999999999999",
        "-1.0000001"
    })
    void what_does_not_fit_is_unknown(String written) {
        assertThat(Millionths.parse(written)).isEqualTo(Millionths.UNKNOWN);
    }

    @Test
    void sums_are_those_of_exact_arithmetic_or_unknown() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            long one = random.nextLong() >> random.nextInt(20);
            long other = random.nextLong() >> random.nextInt(20);
            assertThat(Millionths.sum(one, other)).isEqualTo(fitting(big(one).add(big(other))));
            assertThat(Millionths.difference(one, other))
                    .isEqualTo(fitting(big(one).subtract(big(other))));
        }
    }

    @Test
    void hundredths_are_rounded_as_is_said() {
        assertThat(Millionths.percent(50, Millionths.parse("17.43"), true))
                .isEqualTo(Millionths.of(9));
        assertThat(Millionths.percent(50, Millionths.parse("17.43"), false))
                .isEqualTo(Millionths.of(8));
        assertThat(Millionths.percent(50, Millionths.parse("-3"), false))
                .isEqualTo(Millionths.of(-2));
        assertThat(Millionths.percent(10_000, Millionths.of(1_000_000_000_000L), false))
                .isEqualTo(Millionths.UNKNOWN);
    }

    @Test
    void nothing_comes_of_what_is_not_known() {
        assertThat(Millionths.sum(Millionths.UNKNOWN, -1)).isEqualTo(Millionths.UNKNOWN);
        assertThat(Millionths.difference(1, Millionths.UNKNOWN)).isEqualTo(Millionths.UNKNOWN);
        assertThat(Millionths.percent(100, Millionths.UNKNOWN, true)).isEqualTo(Millionths.UNKNOWN);
        assertThat(Millionths.of(Long.MAX_VALUE)).isEqualTo(Millionths.UNKNOWN);
        assertThat(Millionths.of(Long.MIN_VALUE)).isEqualTo(Millionths.UNKNOWN);
    }

    @Test
    void every_number_is_written_as_it_is() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            long number = random.nextLong() >> random.nextInt(60);
            assertThat(new BigDecimal(Millionths.text(number)))
                    .isEqualByComparingTo(BigDecimal.valueOf(number, 6));
        }
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    private static long fitting(BigInteger exact) {
        return exact.bitLength() < Long.SIZE ? exact.longValue() : Millionths.UNKNOWN;
    }
}
