package org.meed.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.meed.engine.framework.Standing;

class ScaleTest {

    private static final Provenance OURS = new Provenance(Standing.ILLUSTRATIVE, "to show it");
    private static final List<Item> THREE =
            List.of(new Item("1", 0, 3, 1), new Item("2", 0, 3, 1), new Item("3", 0, 4, 2));

    private static Scale scale(Rule rule, Missing missing, String least, String greatest) {
        return new Scale(
                "total",
                THREE,
                rule,
                missing,
                Better.LOWER,
                new Scale.Range(new BigDecimal(least), new BigDecimal(greatest), BigDecimal.ONE),
                List.of(),
                List.of(),
                OURS);
    }

    private static Scale banded(Band... bands) {
        return new Scale(
                "total",
                THREE,
                new Rule.Sum(),
                new Missing.Refused(OURS),
                Better.LOWER,
                new Scale.Range(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE),
                List.of(bands),
                List.of(),
                OURS);
    }

    private static Band band(String name, String group, int least, int greatest) {
        return new Band(name, group, BigDecimal.valueOf(least), BigDecimal.valueOf(greatest), OURS);
    }

    private static Score score(String value) {
        return new Score.Known(new BigDecimal(value));
    }

    @Test
    void answers_are_added_shared_out_or_looked_up() {
        Map<String, Integer> answers = Map.of("1", 3, "2", 0, "3", 2);
        TreeMap<Integer, BigDecimal> table = new TreeMap<>();
        for (int sum = 0; sum <= 10; sum++) {
            table.put(sum, BigDecimal.valueOf(sum * 25L, 1));
        }

        assertThat(scale(new Rule.Sum(), new Missing.Refused(OURS), "0", "10").score(answers))
                .isEqualTo(score("5"));
        assertThatThrownBy(() -> scale(new Rule.Mean(), new Missing.Refused(OURS), "0", "10"))
                .hasMessageContaining("where its items make 10");
        assertThat(
                        scale(new Rule.Converted(table), new Missing.Refused(OURS), "0", "25")
                                .score(answers))
                .isEqualTo(score("12.5"));
        assertThat(
                        scale(
                                        new Rule.Elsewhere("a value set"),
                                        new Missing.Refused(OURS),
                                        "0",
                                        "1")
                                .score(answers))
                .isEqualTo(new Score.Refused("the table is not shipped: a value set"));
    }

    @Test
    void a_missing_answer_is_never_a_zero() {
        Map<String, Integer> answers = Map.of("1", 3, "3", 2);

        assertThat(scale(new Rule.Sum(), new Missing.Refused(OURS), "0", "10").score(answers))
                .isEqualTo(new Score.Refused("1 of 3 answers are missing"));
        // 3 and 2 are 5 of two answers, 7.5 of three, rounded half up.
        assertThat(
                        scale(new Rule.Sum(), new Missing.MeanOfOthers(1, OURS), "0", "10")
                                .score(answers))
                .isEqualTo(score("8"));
        assertThat(
                        scale(new Rule.Sum(), new Missing.MeanOfOthers(1, OURS), "0", "10")
                                .score(Map.of("3", 2)))
                .isEqualTo(new Score.Refused("2 of 3 answers are missing"));
        assertThat(
                        scale(new Rule.Sum(), new Missing.MeanOfOthers(3, OURS), "0", "10")
                                .score(Map.of()))
                .isEqualTo(new Score.Refused("3 of 3 answers are missing"));
    }

    @Test
    void an_answer_that_the_item_does_not_take_is_refused() {
        Scale scale = scale(new Rule.Sum(), new Missing.Refused(OURS), "0", "10");

        assertThatThrownBy(() -> scale.score(Map.of("1", 4)))
                .hasMessage("Item 1 was answered with 4. Maybe it was typed wrongly.");
        assertThatThrownBy(() -> scale.score(Map.of("3", 1)))
                .hasMessage("Item 3 was answered with 1. Maybe it was typed wrongly.");
    }

    @Test
    void a_score_has_one_band_in_each_group() {
        Scale scale =
                banded(
                        band("no problem", "male", 0, 5),
                        band("no problem", "female", 0, 1),
                        band("problem", "male", 6, 10),
                        band("problem", "female", 2, 10));

        assertThat(scale.groups()).containsExactly("male", "female");
        assertThat(scale.band(BigDecimal.valueOf(5), "male"))
                .isEqualTo(band("no problem", "male", 0, 5));
        assertThat(scale.band(BigDecimal.valueOf(5), "female"))
                .isEqualTo(band("problem", "female", 2, 10));
        assertThat(scale.band(BigDecimal.valueOf(5), "other")).isNull();
        assertThatThrownBy(() -> scale.band(BigDecimal.valueOf(11), "male"))
                .hasMessageContaining("outside 0 to 10");
    }

    @Test
    void bands_leave_no_gap_and_do_not_overlap() {
        assertThatThrownBy(() -> banded(band("low", "", 0, 4), band("high", "", 6, 10)))
                .hasMessage(
                        "Scale total has its band high begin at 6 and not 5. Maybe the bands are not in order, or leave a gap.");
        assertThatThrownBy(() -> banded(band("low", "", 0, 5), band("high", "", 5, 10)))
                .hasMessageContaining("begin at 5 and not 6");
        assertThatThrownBy(() -> banded(band("low", "", 0, 5)))
                .hasMessageContaining("Maybe the last band is missing.");
    }

    @Test
    void a_change_is_for_the_better_or_the_worse_by_the_scale_s_own_direction() {
        Scale scale = scale(new Rule.Sum(), new Missing.Refused(OURS), "0", "10");
        BigDecimal three = BigDecimal.valueOf(3);

        assertThat(scale.movement(BigDecimal.valueOf(8), BigDecimal.valueOf(5), three))
                .isEqualTo(Movement.IMPROVED);
        assertThat(scale.movement(BigDecimal.valueOf(8), BigDecimal.valueOf(6), three))
                .isEqualTo(Movement.UNCHANGED);
        assertThat(scale.movement(BigDecimal.valueOf(5), BigDecimal.valueOf(8), three))
                .isEqualTo(Movement.DETERIORATED);
    }
}
