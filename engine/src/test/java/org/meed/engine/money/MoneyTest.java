package org.meed.engine.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final long SEED = 20120410;
    private static final Money MOST = new Money(Long.MAX_VALUE);
    private static final Money LEAST = new Money(Long.MIN_VALUE);

    @ParameterizedTest
    @CsvSource({
        "280, 28000, 280.00",
        "280.00, 28000, 280.00",
        "1200.00, 120000, 1200.00",
        "0.05, 5, 0.05",
        "-0.05, -5, -0.05",
        "-12.30, -1230, -12.30",
        "0, 0, 0.00",
        "007.10, 710, 7.10",
        "92233720368547758.07, 9223372036854775807, 92233720368547758.07",
        "-92233720368547758.08, -9223372036854775808, -92233720368547758.08"
    })
    void it_is_read_in_pounds_or_pounds_and_pence_and_written_with_both(
            String text, long pence, String written) {
        assertThat(Money.parse(text)).isEqualTo(new Money(pence)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1,200.00",
                "£280",
                "280.5",
                "280.005",
                ".50",
                "280.",
                "+1",
                "1e5",
                "0x10",
                " 280",
                "--1",
                "٢٨٠"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Money \""
                                + text
                                + "\" is not an amount in pounds and pence. Maybe write it like 1200.00.");
    }

    @Test
    void an_amount_too_large_to_hold_is_refused_when_read() {
        assertThatThrownBy(() -> Money.parse("92233720368547758.08"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than can be held");
    }

    @Test
    void sums_differences_and_products_are_exact() {
        assertThat(money("0.10").plus(money("0.20"))).isEqualTo(money("0.30"));
        assertThat(money("280.00").minus(money("300.00"))).isEqualTo(money("-20.00"));
        assertThat(money("33.33").times(3)).isEqualTo(money("99.99"));
        assertThat(money("33.33").times(-1)).isEqualTo(money("-33.33"));
        assertThat(Money.sum(List.of(money("1"), money("-3"), money("0.50"))))
                .isEqualTo(money("-1.50"));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    @Test
    void what_does_not_fit_is_an_error_that_says_which_sum() {
        assertTooMuch(() -> MOST.plus(new Money(1)), "92233720368547758.07 plus 0.01");
        assertTooMuch(() -> LEAST.minus(new Money(1)), "-92233720368547758.08 minus 0.01");
        assertTooMuch(() -> MOST.times(2), "92233720368547758.07 times 2");
        assertTooMuch(() -> LEAST.times(-1), "-92233720368547758.08 times -1");
    }

    @Test
    void the_floor_lets_nothing_below_zero_through() {
        assertThat(money("-0.01").floorAtZero()).isEqualTo(Money.ZERO);
        assertThat(money("0.01").floorAtZero()).isEqualTo(money("0.01"));
        assertThat(money("-0.01").isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
    }

    @Test
    void amounts_are_ordered_from_the_smaller_to_the_larger() {
        assertThat(money("-5")).isLessThan(Money.ZERO);
        assertThat(money("10")).isGreaterThan(money("9.99")).isEqualByComparingTo(money("10.00"));
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "280.00, 4, 70.00 70.00 70.00 70.00",
        "100.00, 3, 33.34 33.33 33.33",
        "0.05,   3, 0.02 0.02 0.01",
        "0.02,   4, 0.01 0.01 0.00 0.00",
        "0.00,   2, 0.00 0.00",
        "7.77,   1, 7.77",
        "-100,   3, -33.34 -33.33 -33.33",
        "-0.01,  2, -0.01 0.00"
    })
    void an_even_split_gives_its_odd_pennies_to_the_earlier_parts(
            String whole, int parts, String expected) {
        assertThat(money(whole).splitEvenly(parts)).isEqualTo(list(expected));
    }

    @Test
    void the_parts_of_any_split_add_up_and_differ_by_a_penny_at_most() {
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            Money whole = new Money(chance.nextLong());
            List<Money> parts = whole.splitEvenly(chance.nextInt(1, 12));

            assertThat(Money.sum(parts)).as("seed %d, round %d", SEED, i).isEqualTo(whole);
            assertThat(Math.abs(parts.getFirst().pence() - parts.getLast().pence()))
                    .as("seed %d, round %d", SEED, i)
                    .isLessThan(2);
        }
        assertThat(Money.sum(MOST.splitEvenly(7))).isEqualTo(MOST);
        assertThat(Money.sum(LEAST.splitEvenly(7))).isEqualTo(LEAST);
    }

    @Test
    void a_split_into_no_parts_is_refused() {
        assertRefused(
                () -> money("1").splitEvenly(0),
                "Money parts is 0, and 1.00 cannot be split so. Maybe");
    }

    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource({
        "100.00, 100 100 250,   22.22 22.22 55.56",
        "100.00, 1 1 1,         33.34 33.33 33.33",
        "0.01,   5 5,           0.01 0.00",
        "0.00,   5 0,           0.00 0.00",
        "7.00,   0 3,           0.00 7.00",
        "92233720368547758.07, 92233720368547758.07 92233720368547758.07, 46116860184273879.04 46116860184273879.03"
    })
    void a_split_in_proportion_gives_its_odd_pennies_to_the_largest_remainders(
            String whole, String weights, String expected) {
        assertThat(money(whole).splitBy(list(weights))).isEqualTo(list(expected));
    }

    @Test
    void the_shares_of_any_split_in_proportion_add_up_and_are_within_a_penny_of_it() {
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            Money whole = new Money(chance.nextLong(1_000_000));
            List<Money> weights = new ArrayList<>(List.of(new Money(1 + chance.nextLong(50_000))));
            chance.longs(chance.nextInt(8), 0, 50_000).forEach(w -> weights.add(new Money(w)));
            List<Money> shares = whole.splitBy(weights);

            assertThat(Money.sum(shares)).as("seed %d, round %d", SEED, i).isEqualTo(whole);
            long total = Money.sum(weights).pence();
            for (int k = 0; k < shares.size(); k++) {
                long off = shares.get(k).pence() * total - whole.pence() * weights.get(k).pence();
                assertThat(Math.abs(off)).as("seed %d, round %d", SEED, i).isLessThan(total);
            }
        }
    }

    @Test
    void a_split_by_nothing_or_less_is_refused() {
        assertRefused(() -> money("1").splitBy(list("0 0")), "Money 1.00 cannot be split by");
        assertRefused(() -> money("1").splitBy(list("2 -1")), "Money 1.00 cannot be split by");
        assertRefused(() -> money("-1").splitBy(list("2 1")), "Money -1.00 cannot be split by");
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("Maybe");
    }

    private static void assertTooMuch(ThrowingCallable call, String sum) {
        assertThatThrownBy(call)
                .isInstanceOf(TooMuchMoney.class)
                .hasMessageStartingWith("Money " + sum + " is more than can be held. Maybe");
    }

    private static Money money(String text) {
        return Money.parse(text);
    }

    private static List<Money> list(String amounts) {
        return Arrays.stream(amounts.split(" ")).map(Money::parse).toList();
    }

    @Test
    void pence_that_do_not_fit_are_too_much_money() {
        assertThat(Money.of(BigInteger.valueOf(12_345))).isEqualTo(new Money(12_345));
        assertThatThrownBy(() -> Money.of(BigInteger.TWO.pow(80)))
                .isInstanceOf(TooMuchMoney.class)
                .hasMessageContaining("more than can be held");
    }
}
