package org.meed.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    private static final long SEED = 20120410;

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({
        "70 days,   2012-07-02, 2012-09-10",
        "10 weeks,  2012-07-02, 2012-09-10",
        "0 days,    2012-07-02, 2012-07-02",
        "12 months, 2012-04-10, 2013-04-10",
        "1 year,    2012-04-10, 2013-04-10",
        "1 month,   2012-12-15, 2013-01-15",
        "1 month,   2013-01-31, 2013-02-28",
        "1 month,   2012-01-31, 2012-02-29",
        "1 month,   2012-01-30, 2012-02-29",
        "1 month,   2012-02-29, 2012-03-29",
        "1 month,   2012-03-31, 2012-04-30",
        "13 months, 2011-01-31, 2012-02-29",
        "6 months,  2012-08-31, 2013-02-28",
        "12 months, 2012-02-29, 2013-02-28",
        "48 months, 2012-02-29, 2016-02-29",
        "4 years,   2096-02-29, 2100-02-28",
        "1 year,    1999-02-28, 2000-02-28",
        "1 day,     2012-02-28, 2012-02-29",
        "1 day,     2013-02-28, 2013-03-01"
    })
    void after_a_day(String span, String day, String expected) {
        assertThat(Days.text(Span.parse(span).after(Days.parse(day)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} times {0} after {2} is {3}")
    @CsvSource({
        "28 days,      0, 2012-07-02, 2012-07-02",
        "28 days,      3, 2012-07-02, 2012-09-24",
        "2 weeks,      2, 2012-07-02, 2012-07-30",
        "1 month,      2, 2012-01-31, 2012-03-31",
        "1 year,       4, 2012-02-29, 2016-02-29",
        "28 days,   4300, 2012-01-01, 2341-08-24",
        "28 days, 200000, 2012-01-01, 9999-12-31",
        "100 years, 2000, 2012-01-01, 9999-12-31"
    })
    void so_many_times_after_a_day(String span, int times, String day, String expected) {
        assertThat(Days.text(Span.parse(span).after(Days.parse(day), times))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} before {1} is {2}")
    @CsvSource({
        "70 days,   2012-09-10, 2012-07-02",
        "10 weeks,  2012-09-10, 2012-07-02",
        "24 months, 2012-04-10, 2010-04-10",
        "2 years,   2012-04-10, 2010-04-10",
        "1 month,   2012-03-31, 2012-02-29",
        "1 month,   2013-03-31, 2013-02-28",
        "1 month,   2013-01-31, 2012-12-31",
        "12 months, 2012-02-29, 2011-02-28",
        "1 day,     2012-03-01, 2012-02-29"
    })
    void before_a_day(String span, String day, String expected) {
        assertThat(Days.text(Span.parse(span).before(Days.parse(day)))).isEqualTo(expected);
    }

    @Test
    void months_go_from_the_first_day_by_the_whole_span_not_step_by_step() {
        int start = Days.parse("2013-01-31");

        assertThat(Days.text(Span.months(2).after(start))).isEqualTo("2013-03-31");
        assertThat(Days.text(Span.months(1).after(Span.months(1).after(start))))
                .isEqualTo("2013-03-28");
    }

    @Test
    void months_lead_to_the_same_day_of_the_month_or_to_its_last() {
        SplittableRandom chance = new SplittableRandom(SEED);
        for (int i = 0; i < 100_000; i++) {
            int day = chance.nextInt(Days.of(1600, 1, 1), Days.of(2400, 1, 1));
            int amount = chance.nextInt(0, 500);
            LocalDate from = Days.date(day);
            LocalDate there = Days.date(Span.months(amount).after(day));
            String which = amount + " months after " + from + ", seed " + SEED;

            assertThat(YearMonth.from(there))
                    .as(which)
                    .isEqualTo(YearMonth.from(from).plusMonths(amount));
            assertThat(there.getDayOfMonth())
                    .as(which)
                    .isEqualTo(Math.min(from.getDayOfMonth(), there.lengthOfMonth()));
        }
    }

    @Test
    void a_year_is_twelve_months_and_a_week_seven_days() {
        for (int day = Days.of(2011, 1, 1); day < Days.of(2017, 1, 1); day++) {
            assertThat(Span.years(3).after(day)).isEqualTo(Span.months(36).after(day));
            assertThat(Span.years(3).before(day)).isEqualTo(Span.months(36).before(day));
            assertThat(Span.weeks(10).after(day)).isEqualTo(Span.days(70).after(day));
            assertThat(Span.weeks(10).before(day)).isEqualTo(Span.days(70).before(day));
        }
    }

    @Test
    void a_later_day_never_leads_to_an_earlier_one() {
        Span month = Span.months(1);
        for (int day = Days.of(2011, 1, 1); day < Days.of(2017, 1, 1); day++) {
            assertThat(month.after(day + 1)).isGreaterThanOrEqualTo(month.after(day));
            assertThat(month.before(day + 1)).isGreaterThanOrEqualTo(month.before(day));
        }
    }

    @Test
    void it_stops_at_the_first_and_the_last_day() {
        for (Span.Unit unit : Span.Unit.values()) {
            Span longest = new Span(Span.MOST, unit);
            assertThat(longest.after(Days.LAST)).isEqualTo(Days.LAST);
            assertThat(longest.before(Days.FIRST)).isEqualTo(Days.FIRST);
            assertThat(new Span(1, unit).after(Days.LAST)).isEqualTo(Days.LAST);
            assertThat(new Span(1, unit).before(Days.FIRST)).isEqualTo(Days.FIRST);
        }
        assertThat(Span.years(Span.MOST).after(0)).isEqualTo(Days.LAST);
        assertThat(Span.years(Span.MOST).before(0)).isEqualTo(Days.FIRST);
        assertThat(Days.text(Span.months(1).before(Days.parse("0001-02-28"))))
                .isEqualTo("0001-01-28");
    }

    @Test
    void from_an_unknown_day_it_leads_to_an_unknown_day() {
        for (Span.Unit unit : Span.Unit.values()) {
            assertThat(new Span(3, unit).after(Days.UNKNOWN)).isEqualTo(Days.UNKNOWN);
            assertThat(new Span(3, unit).before(Days.UNKNOWN)).isEqualTo(Days.UNKNOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70 days",
                "10 weeks",
                "12 months",
                "1 year",
                "1 day",
                "1 week",
                "1 month",
                "0 days",
                "2 years"
            })
    void it_is_written_as_it_is_read(String text) {
        assertThat(Span.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "70",
                "days",
                "70days",
                "70  days",
                "-1 days",
                "seventy days",
                "1.5 years",
                "70 Days",
                "3 quarters",
                "1 year "
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Span \""
                                + text
                                + "\" is not a number of days, weeks, months or years."
                                + " Maybe write it like \"70 days\" or \"12 months\".");
    }

    @Test
    void an_amount_below_nothing_or_beyond_the_calendar_is_refused() {
        assertThatThrownBy(() -> Span.days(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Span amount -1 is negative. Maybe use before(day) to go back.");
        assertThatThrownBy(() -> Span.parse("120001 days"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Span amount 120001 is more than 120000. Maybe");
    }
}
