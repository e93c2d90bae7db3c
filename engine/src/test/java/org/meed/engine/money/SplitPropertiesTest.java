package org.meed.engine.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is split adds up.
 *
 * <p>The seed is printed, and can be set by {@code -Dmeed.seed=N}.
 */
class SplitPropertiesTest {

    private static final long SEED = Long.getLong("meed.seed", 20120401L);

    @BeforeAll
    static void print_the_seed() {
        System.out.printf(Locale.ROOT, "Random splits of seed %d%n", SEED);
    }

    static IntStream rounds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void what_is_split_in_proportion_adds_up_and_is_never_a_penny_off(int round) {
        Random chance = new Random(SEED * 7 + round);
        Money sum = new Money(chance.nextLong(100_000_000_000L));
        List<BigInteger> weights = new ArrayList<>();
        for (int i = 0; i <= chance.nextInt(200); i++) {
            weights.add(new BigInteger(chance.nextInt(120), chance));
        }
        weights.add(BigInteger.ONE);
        List<Money> shares = sum.splitInProportion(weights);
        BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(Money.sum(shares)).isEqualTo(sum);
        for (int i = 0; i < shares.size(); i++) {
            BigInteger exact = BigInteger.valueOf(sum.pence()).multiply(weights.get(i));
            BigInteger off =
                    BigInteger.valueOf(shares.get(i).pence()).multiply(total).subtract(exact);
            assertThat(off.abs()).isLessThan(total);
        }
    }
}
