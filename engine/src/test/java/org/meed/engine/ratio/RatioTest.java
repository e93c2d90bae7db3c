package org.meed.engine.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Ratios are exact: nothing is rounded but where it is said. */
class RatioTest {

    @Test
    void a_fall_from_155_to_142_is_8_387_percent() {
        Ratio fall = Ratio.of(155, 100).minus(Ratio.of(142, 100)).dividedBy(Ratio.of(155, 100));
        assertThat(fall).isEqualTo(Ratio.of(13, 155));
        assertThat(fall.inPercent()).isEqualTo("8.387%");
        assertThat(fall.wholePercent()).isEqualTo(8);
        assertThat(fall.compareTo(Ratio.percent(new BigDecimal("8.387")))).isPositive();
        assertThat(fall.compareTo(Ratio.percent(new BigDecimal("8.388")))).isNegative();
    }

    @Test
    void lowest_terms_have_the_sign_above_the_line() {
        assertThat(Ratio.of(4, -6)).isEqualTo(Ratio.of(-2, 3));
        assertThat(Ratio.of(-2, 3)).hasToString("-2/3");
        assertThat(Ratio.of(0, -5)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(6, 3)).hasToString("2");
    }

    @Test
    void a_rise_is_rounded_down_as_well() {
        assertThat(Ratio.of(-1, 3).wholePercent()).isEqualTo(-34);
        assertThat(Ratio.of(-1, 3).inPercent()).isEqualTo("-33.334%");
        assertThat(Ratio.of(-1, 4).wholePercent()).isEqualTo(-25);
        assertThat(Ratio.of(1, 3).inPercent()).isEqualTo("33.333%");
        assertThat(Ratio.of(1, 200).inPercent()).isEqualTo("0.500%");
    }

    @Test
    void figures_after_the_point_are_kept() {
        assertThat(Ratio.of(new BigDecimal("1.25"))).isEqualTo(Ratio.of(5, 4));
        assertThat(Ratio.of(new BigDecimal("1e3"))).isEqualTo(Ratio.of(1000, 1));
        assertThat(Ratio.percent(new BigDecimal("7.5"))).isEqualTo(Ratio.of(3, 40));
        assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(2, 3).times(Ratio.of(3, 4))).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void nothing_is_divided_by_nothing() {
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Ratio.of(1, 2).dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }
}
