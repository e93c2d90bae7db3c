package org.meed.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Test
    void the_first_of_january_1970_is_day_0() {
        assertThat(Days.of(1970, 1, 1)).isZero();
        assertThat(Days.of(LocalDate.of(1969, 12, 31))).isEqualTo(-1);
        assertThat(Days.date(0)).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void first_and_last_are_the_ends_of_the_four_figure_years() {
        assertThat(Days.date(Days.FIRST)).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(Days.date(Days.LAST)).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @Test
    void days_of_all_years_go_to_text_and_back_unchanged() {
        for (int day = Days.FIRST; day <= Days.LAST; day += 17) {
            assertThat(Days.parse(Days.text(day))).isEqualTo(day);
        }
        assertThat(Days.parse("9999-12-31")).isEqualTo(Days.LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-02-29", "2000-02-29", "1999-12-31", "2013-01-01", "0001-01-01"})
    void text_is_read_as_the_calendar_reads_it(String text) {
        assertThat(Days.parse(text)).isEqualTo(Days.of(LocalDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2013-02-29",
                "1900-02-29",
                "2012-04-31",
                "2012-13-01",
                "2012-00-10",
                "2012-04-00",
                "0000-01-01",
                "2012-4-10",
                "12-04-10",
                "10/04/2012",
                "2012/04/10",
                "20120410",
                "2012-04-10 ",
                "2012-04-1x",
                "+012-04-10",
                "2012-04--1",
                "٢٠١٢-٠٤-١٠"
            })
    void whatever_is_no_iso_date_is_not_a_day(String text) {
        assertThat(Days.parseOrUnknown(text)).isEqualTo(Days.UNKNOWN);
        assertThatThrownBy(() -> Days.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("Maybe");
    }

    @Test
    void unknown_has_an_empty_text_and_no_date() {
        assertThat(Days.isKnown(Days.UNKNOWN)).isFalse();
        assertThat(Days.isKnown(0)).isTrue();
        assertThat(Days.text(Days.UNKNOWN)).isEmpty();
        assertThatThrownBy(() -> Days.date(Days.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Day is unknown and has no date. Maybe ask Days.isKnown first.");
    }

    @Test
    void a_date_outside_the_four_figure_years_is_refused() {
        assertThatThrownBy(() -> Days.of(LocalDate.of(20120, 4, 10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("+20120-04-10")
                .hasMessageContaining("Maybe its year has a digit too many.");
        assertThatThrownBy(() -> Days.of(LocalDate.of(0, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Days.date(Days.LAST + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Day number 2932897");
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Days.of(2013, 2, 29)).isInstanceOf(DateTimeException.class);
    }
}
