package org.meed.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** A laid span leads where the span does: from days that it remembers, from others, from none. */
class LaidSpanTest {

    @ParameterizedTest
    @CsvSource({"0, DAYS", "70, DAYS", "3, WEEKS", "1, MONTHS", "12, MONTHS", "2, YEARS"})
    void it_leads_where_the_span_does(int amount, Span.Unit unit) {
        Span span = new Span(amount, unit);
        LaidSpan laid = new LaidSpan(span);
        int[] from =
                IntStream.concat(
                                IntStream.of(Days.UNKNOWN, Days.FIRST, Days.LAST),
                                IntStream.of(2012, 2000, 2040)
                                        .flatMap(year -> around(Days.of(year, 1, 1))))
                        .toArray();
        int[] after = new int[from.length];
        int[] before = new int[from.length];
        laid.lay(from, from.length, true, after);
        laid.lay(from, from.length, false, before);
        for (int i = 0; i < from.length; i++) {
            String day = Days.text(from[i]);
            assertThat(laid.after(from[i])).as("after %s", day).isEqualTo(span.after(from[i]));
            assertThat(laid.before(from[i])).as("before %s", day).isEqualTo(span.before(from[i]));
            assertThat(after[i]).as("laid after %s", day).isEqualTo(span.after(from[i]));
            assertThat(before[i]).as("laid before %s", day).isEqualTo(span.before(from[i]));
        }
    }

    private static IntStream around(int day) {
        return IntStream.rangeClosed(day - 40, day + 40);
    }
}
