package org.meed.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Spells are sets of days: whatever is done with them is what is done with the days one by one. */
class SpellsTest {

    private static final int START = Days.parse("2012-04-01");

    private static Spells random(RandomGenerator random, BitSet days) {
        List<DateRange> ranges = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(60);
            int to = from + random.nextInt(12);
            ranges.add(new DateRange(START + from, START + to));
            days.set(from, to);
        }
        return Spells.of(ranges);
    }

    private static BitSet days(Spells spells) {
        BitSet days = new BitSet();
        spells.ranges().forEach(range -> days.set(range.start() - START, range.end() - START));
        return days;
    }

    @Test
    void joining_taking_away_and_cutting_do_to_the_whole_what_they_do_to_each_day() {
        long seed = new Random().nextLong();
        RandomGenerator random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            BitSet one = new BitSet();
            BitSet other = new BitSet();
            Spells spells = random(random, one);
            Spells others = random(random, other);
            String where = "seed %s, round %s".formatted(seed, round);
            BitSet joined = (BitSet) one.clone();
            joined.or(other);
            assertThat(days(spells.and(others))).as(where).isEqualTo(joined);
            BitSet left = (BitSet) one.clone();
            left.andNot(other);
            assertThat(days(spells.without(others))).as(where).isEqualTo(left);
            assertThat(spells.days()).as(where).isEqualTo(one.cardinality());
            BitSet first = one.get(0, 30);
            assertThat(days(spells.within(new DateRange(START, START + 30))))
                    .as(where)
                    .isEqualTo(first);
            assertThat(apart(spells)).as(where).isTrue();
        }
    }

    /** Whether no two touch. */
    private static boolean apart(Spells spells) {
        List<DateRange> ranges = spells.ranges();
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).start() <= ranges.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void a_length_is_reached_on_the_first_day_after_it() {
        Spells spells =
                Spells.of(
                        List.of(
                                new DateRange(START, START + 10),
                                new DateRange(START + 20, START + 50)));
        assertThat(spells.hasRun(Span.days(10))).isEqualTo(START + 10);
        assertThat(spells.hasRun(Span.days(11))).isEqualTo(START + 31);
        assertThat(spells.hasRun(Span.days(31))).isEqualTo(Days.UNKNOWN);
        assertThat(spells.totals(Span.days(10))).isEqualTo(START + 10);
        assertThat(spells.totals(Span.days(11))).isEqualTo(START + 21);
        assertThat(spells.totals(Span.days(40))).isEqualTo(START + 50);
        assertThat(spells.totals(Span.days(41))).isEqualTo(Days.UNKNOWN);
        assertThat(spells.totals(Span.months(1))).isEqualTo(START + 40);
        assertThat(Spells.NONE.totals(Span.days(0))).isEqualTo(Days.UNKNOWN);
        assertThat(spells.over(Span.days(10)).ranges())
                .containsExactly(new DateRange(START, START + 50));
        assertThat(spells.over(Span.days(9)).ranges()).hasSize(2);
    }
}
