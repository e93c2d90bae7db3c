package org.meed.lab.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final int MANY = 200_000;

    private static Draw draw(int i) {
        return Draws.of(1, i).at(Channel.USE, 3);
    }

    private static double mean(IntFunction<Double> value) {
        return IntStream.range(0, MANY).mapToDouble(value::apply).average().orElseThrow();
    }

    @Test
    void the_mixing_is_that_of_split_mix_64() {
        assertThat(Draws.mix(0x9E3779B97F4A7C15L)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Draws.mix(0x3C6EF372FE94F82AL)).isEqualTo(0x6E789E6AA1B965F4L);
    }

    @Test
    void the_same_seed_client_channel_and_index_give_the_same_draw() {
        assertThat(Draws.of(7, 42).at(Channel.GAP, 5))
                .isEqualTo(Draws.of(7, 42).at(Channel.GAP, 5));
        assertThat(Draws.of(7, 42).within(Channel.EPISODE, 2).at(Channel.GAP, 5))
                .isEqualTo(Draws.of(7, 42).within(Channel.EPISODE, 2).at(Channel.GAP, 5));
    }

    @Test
    void another_seed_client_channel_index_or_episode_gives_another_draw() {
        Set<Draw> draws = new HashSet<>();
        for (int seed = 0; seed < 10; seed++) {
            for (int client = 0; client < 10; client++) {
                for (Channel channel : Channel.values()) {
                    for (int index = -5; index < 5; index++) {
                        draws.add(Draws.of(seed, client).at(channel, index));
                        draws.add(
                                Draws.of(seed, client).within(Channel.EPISODE, index).at(channel));
                    }
                }
            }
        }
        assertThat(draws).hasSize(10 * 10 * Channel.values().length * 10 * 2);
    }

    @Test
    void no_two_channels_share_their_salt() {
        assertThat(Arrays.stream(Channel.values()).map(Channel::salt).collect(Collectors.toSet()))
                .hasSize(Channel.values().length);
    }

    @Test
    void a_unit_lies_from_0_to_1_and_is_a_half_on_average() {
        assertThat(mean(i -> draw(i).unit())).isCloseTo(0.5, within(0.005));
        assertThat(new Draw(-1L).unit()).isLessThan(1);
        assertThat(new Draw(0L).unit()).isZero();
    }

    @Test
    void a_chance_comes_as_often_as_it_says() {
        assertThat(mean(i -> draw(i).chance(0.3) ? 1.0 : 0.0)).isCloseTo(0.3, within(0.005));
        assertThat(new Draw(0L).chance(0)).isFalse();
        assertThat(new Draw(-1L).chance(1)).isTrue();
    }

    @Test
    void numbers_between_two_bounds_include_both_and_favour_none() {
        int[] seen = new int[7];
        IntStream.range(0, MANY).forEach(i -> seen[draw(i).between(-3, 3) + 3]++);
        for (int count : seen) {
            assertThat(count / (double) MANY).isCloseTo(1 / 7.0, within(0.005));
        }
        assertThat(new Draw(-1L).between(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void bounds_the_wrong_way_round_are_refused() {
        assertThatThrownBy(() -> draw(0).between(2, 1)).hasMessage("no number from 2 to 1");
    }

    @Test
    void a_bell_curve_has_its_mean_and_spread_and_keeps_within_its_bounds() {
        assertThat(mean(i -> (double) draw(i).near(40, 9, -100, 200))).isCloseTo(40, within(0.1));
        assertThat(mean(i -> Math.pow(draw(i).near(40, 9, -100, 200) - 40, 2)))
                .isCloseTo(81, within(1.5));
        assertThat(IntStream.range(0, MANY).map(i -> draw(i).near(40, 9, 18, 85)))
                .allMatch(age -> age >= 18 && age <= 85);
    }

    @Test
    void waiting_days_have_the_mean_asked_for() {
        assertThat(mean(i -> (double) draw(i).daysUntil(100))).isCloseTo(99.5, within(1.0));
    }

    @Test
    void weights_decide_how_often_each_choice_comes() {
        int[] seen = new int[3];
        IntStream.range(0, MANY).forEach(i -> seen[draw(i).weighted(2, 0, 6)]++);
        assertThat(seen[0] / (double) MANY).isCloseTo(0.25, within(0.005));
        assertThat(seen[1]).isZero();
    }

    @Test
    void draws_of_two_channels_do_not_go_together() {
        double both =
                mean(i ->
                        (Draws.of(1, i).at(Channel.USE).unit() - 0.5)
                                * (Draws.of(1, i).at(Channel.GAP).unit() - 0.5));
        assertThat(both).isCloseTo(0, within(0.001));
    }
}
