package org.meed.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    @Test
    void it_holds_its_start_and_not_its_end() {
        DateRange range = range("2012-04-10", "2012-04-12");

        assertThat(range.contains(Days.parse("2012-04-09"))).isFalse();
        assertThat(range.contains(Days.parse("2012-04-10"))).isTrue();
        assertThat(range.contains(Days.parse("2012-04-11"))).isTrue();
        assertThat(range.contains(Days.parse("2012-04-12"))).isFalse();
        assertThat(range.contains(Days.UNKNOWN)).isFalse();
        assertThat(range.days()).isEqualTo(2);
    }

    @Test
    void it_may_be_empty_and_then_holds_nothing_and_overlaps_nothing() {
        DateRange empty = range("2012-04-10", "2012-04-10");

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.days()).isZero();
        assertThat(empty.contains(empty.start())).isFalse();
        assertThat(empty.overlaps(range("2012-04-01", "2012-05-01"))).isFalse();
        assertThat(range("2012-04-01", "2012-05-01").overlaps(empty)).isFalse();
        assertThat(empty.overlaps(empty)).isFalse();
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}, {5} days between")
    @CsvSource({
        "2012-04-01, 2012-04-10, 2012-04-05, 2012-04-20, true,  0, 2012-04-05, 2012-04-10",
        "2012-04-01, 2012-04-10, 2012-04-02, 2012-04-03, true,  0, 2012-04-02, 2012-04-03",
        "2012-04-01, 2012-04-10, 2012-04-09, 2012-04-20, true,  0, 2012-04-09, 2012-04-10",
        "2012-04-01, 2012-04-10, 2012-04-10, 2012-04-20, false, 0, 2012-04-10, 2012-04-10",
        "2012-04-01, 2012-04-10, 2012-04-11, 2012-04-20, false, 1, 2012-04-11, 2012-04-11",
        "2012-04-01, 2012-04-10, 2012-05-01, 2012-05-20, false, 21, 2012-05-01, 2012-05-01"
    })
    void two_ranges_overlap_touch_or_lie_apart(
            String start,
            String end,
            String start2,
            String end2,
            boolean overlap,
            int gap,
            String from,
            String to) {
        DateRange one = range(start, end);
        DateRange other = range(start2, end2);

        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one)).isEqualTo(overlap);
        assertThat(one.gap(other)).isEqualTo(other.gap(one)).isEqualTo(gap);
        assertThat(one.intersection(other))
                .isEqualTo(other.intersection(one))
                .isEqualTo(range(from, to));
        assertThat(one.intersection(other).isEmpty()).isEqualTo(!overlap);
    }

    @Test
    void one_side_may_be_open() {
        DateRange sinceThen = DateRange.from(Days.parse("2012-04-10"));
        DateRange beforeThen = DateRange.before(Days.parse("2012-04-10"));

        assertThat(sinceThen.contains(Days.parse("2099-01-01"))).isTrue();
        assertThat(beforeThen.contains(Days.parse("1900-01-01"))).isTrue();
        assertThat(sinceThen.overlaps(beforeThen)).isFalse();
        assertThat(beforeThen.gap(sinceThen)).isZero();
        assertThat(new DateRange(Days.FIRST, Days.LAST).days()).isEqualTo(3_652_058);
    }

    @Test
    void an_end_before_its_start_is_refused() {
        assertThatThrownBy(() -> range("2012-04-10", "2012-04-09"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "DateRange end 2012-04-09 is before its start 2012-04-10."
                                + " Maybe the two days are the wrong way round.");
    }

    @Test
    void an_unknown_day_is_refused() {
        assertThatThrownBy(() -> new DateRange(Days.UNKNOWN, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DateRange start is unknown. Maybe");
        assertThatThrownBy(() -> new DateRange(0, Days.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DateRange end is unknown. Maybe");
    }

    @Test
    void a_number_that_is_no_day_is_refused() {
        assertThatThrownBy(() -> new DateRange(0, 20_120_410))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DateRange end is day number 20120410, outside")
                .hasMessageContaining("Maybe");
    }

    @Test
    void it_is_written_with_its_open_end() {
        assertThat(range("2012-04-10", "2013-04-10")).hasToString("[2012-04-10, 2013-04-10)");
    }

    private static DateRange range(String start, String end) {
        return new DateRange(Days.parse(start), Days.parse(end));
    }
}
