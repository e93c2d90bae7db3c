package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.engine.history.RandomRows.Written;
import org.meed.engine.schema.Notice;
import org.meed.engine.time.Days;

/** What holds of every history. Each case is a seed, which names the case when it fails. */
class HistoryPropertiesTest {
    private static final int ROWS = 24;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_in_which_rows_arrive_changes_nothing(long seed) {
        RandomRows random = new RandomRows(seed);
        List<Written> rows = random.rows(ROWS);
        History one = RandomRows.history(rows);
        History other = RandomRows.history(random.shuffled(rows));
        for (int day = RandomRows.FIRST; day <= RandomRows.FIRST + RandomRows.SPAN; day++) {
            assertThat(RandomRows.seen(other, day)).isEqualTo(RandomRows.seen(one, day));
        }
        assertThat(withoutLines(other)).isEqualTo(withoutLines(one));
    }

    private static List<String> withoutLines(History history) {
        return history.notices().stream().map(HistoryPropertiesTest::withoutLine).sorted().toList();
    }

    private static String withoutLine(Notice notice) {
        return String.join(
                " ",
                notice.file(),
                notice.column(),
                notice.code(),
                notice.message().replaceAll("line \\d+", "line"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_withdrawn_row_is_as_good_as_never_written(long seed) {
        RandomRows random = new RandomRows(seed);
        List<Written> rows = random.namedRows(ROWS);
        Written victim = rows.get(random.below(ROWS));
        int day = RandomRows.FIRST + RandomRows.SPAN;
        List<Written> withdrawn = new ArrayList<>(rows);
        withdrawn.add(
                RandomRows.withdrawal(victim.table(), "last", victim.standard(Written.ID), day));
        List<Written> never = new ArrayList<>(rows);
        never.remove(victim);
        assertThat(seenOn(day, withdrawn)).isEqualTo(seenOn(day, never));
        assertThat(seenOn(day - 1, withdrawn)).isEqualTo(seenOn(day - 1, rows));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rows_recorded_later_change_nothing_of_what_was_known_before(long seed) {
        RandomRows random = new RandomRows(seed);
        List<Written> rows = random.rows(ROWS);
        int known = RandomRows.FIRST + random.below(RandomRows.SPAN);
        List<Written> later = new ArrayList<>(rows);
        for (Written row : random.rows(ROWS)) {
            later.add(row.with(1, Days.text(known + 1 + random.below(RandomRows.SPAN))));
        }
        for (int day = RandomRows.FIRST; day <= known; day++) {
            assertThat(seenOn(day, random.shuffled(later))).isEqualTo(seenOn(day, rows));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void corrections_are_what_their_definition_says(long seed) {
        List<Written> rows = new RandomRows(seed).namedRows(ROWS);
        History history = RandomRows.history(rows);
        NaiveCorrections naive = new NaiveCorrections(rows);
        for (int day = RandomRows.FIRST; day <= RandomRows.FIRST + RandomRows.SPAN; day++) {
            List<String> seen =
                    RandomRows.seen(history, day).stream()
                            .map(line -> line.replaceFirst(".*?(r\\d+), .*", "$1"))
                            .sorted()
                            .toList();
            assertThat(seen).isEqualTo(naive.seen(history, day));
        }
    }

    private static List<String> seenOn(int day, List<Written> rows) {
        List<String> seen = RandomRows.seen(RandomRows.history(rows), day);
        return seen;
    }
}
