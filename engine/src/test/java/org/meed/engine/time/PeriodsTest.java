package org.meed.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.engine.time.Periods.Unit;

class PeriodsTest {

    @ParameterizedTest(name = "{1} lies in the {0} {2} to {3}")
    @CsvSource({
        "year from 1 April,  2012-04-01, 2012-04-01, 2013-04-01",
        "year from 1 April,  2013-03-31, 2012-04-01, 2013-04-01",
        "year from 1 April,  2013-04-01, 2013-04-01, 2014-04-01",
        "year from 1 January,2012-12-31, 2012-01-01, 2013-01-01",
        "year from 28 February, 2012-02-29, 2012-02-28, 2013-02-28",
        "year from 31 December, 2012-12-30, 2011-12-31, 2012-12-31",
        "quarter,            2012-06-30, 2012-04-01, 2012-07-01",
        "quarter,            2012-01-01, 2012-01-01, 2012-04-01",
        "month,              2012-02-29, 2012-02-01, 2012-03-01",
        "month,              2012-12-31, 2012-12-01, 2013-01-01",
        "year from 1 April,  0001-01-05, 0001-01-01, 0001-04-01",
        "month,              9999-12-30, 9999-12-01, 9999-12-31"
    })
    void a_day_lies_in_one_period(String periods, String day, String start, String end) {
        assertThat(Periods.parse(periods).orElseThrow().of(Days.parse(day)))
                .isEqualTo(new DateRange(Days.parse(start), Days.parse(end)));
    }

    @Test
    void periods_follow_one_another_without_a_gap() {
        for (String text : new String[] {"year from 6 April", "quarter", "month"}) {
            Periods periods = Periods.parse(text).orElseThrow();
            DateRange period = periods.of(Days.parse("2011-01-01"));
            while (period.end() < Days.parse("2017-01-01")) {
                DateRange next = periods.of(period.end());
                assertThat(next.start()).isEqualTo(period.end());
                assertThat(periods.of(next.end() - 1)).isEqualTo(next);
                period = next;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"year from 1 April", "year from 31 December", "quarter", "month"})
    void periods_are_written_as_they_are_read(String text) {
        assertThat(Periods.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year",
                "week",
                "",
                "year from 29 February",
                "year from 31 April",
                "year from 1 april",
                "year from April",
                "year from 0 May",
                "month from 1 May"
            })
    void nothing_else_is_read(String text) {
        assertThat(Periods.parse(text)).isEmpty();
    }

    @Test
    void periods_begin_on_a_day_of_every_year() {
        assertThatThrownBy(() -> new Periods(Unit.YEAR, MonthDay.of(Month.FEBRUARY, 29)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Periods(Unit.MONTH, MonthDay.of(Month.FEBRUARY, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
