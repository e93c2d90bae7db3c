package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** What is taken from a file is what was put there. Each case is a seed, which names it. */
class ArchivePropertiesTest {
    private static final int ROWS = 90;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static SectionsInMemory put(History history) {
        SectionsInMemory sections = new SectionsInMemory();
        Archive.of(history).put(sections);
        return sections;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rows_and_their_corrections_are_the_same_on_every_day(long seed) {
        History written = RandomRows.history(new RandomRows(seed).namedRows(ROWS));
        Archive taken = Archive.take(put(written));
        for (int day = RandomRows.FIRST; day <= RandomRows.FIRST + RandomRows.SPAN; day++) {
            assertThat(RandomRows.seen(taken.history(), day))
                    .isEqualTo(RandomRows.seen(written, day));
            for (Table table : Tables.all()) {
                KnownRows rows = written.table(table);
                ArchivedTable laidOut = taken.table(table);
                assertThat(laidOut == null).isEqualTo(rows == null);
                if (rows != null && laidOut != null) {
                    hidesWhatIsNotSeen(rows, laidOut, day);
                }
            }
        }
    }

    private static void hidesWhatIsNotSeen(KnownRows written, ArchivedTable taken, int day) {
        int from = taken.size() / 3;
        int[] marks = new int[taken.size() - from];
        Arrays.fill(marks, 1);
        taken.hide(from, taken.size(), day, marks);
        for (int row = 0; row < taken.size(); row++) {
            assertThat(taken.isSeenOn(row, day)).isEqualTo(written.isSeenOn(row, day));
            assertThat(taken.row(row).isWithdrawnOn(day))
                    .isEqualTo(written.row(row).isWithdrawnOn(day));
            assertThat(taken.row(row).fact()).isEqualTo(written.row(row).fact());
            if (row >= from) {
                boolean hidden = written.row(row).standing().hidden().contains(day);
                assertThat(marks[row - from]).isEqualTo(hidden ? 0 : 1);
            }
        }
    }

    @Test
    void texts_that_do_not_ascend_are_refused() {
        for (List<String> texts : List.of(List.of("a", "a"), List.of("b", "a"))) {
            SectionsInMemory sections = put(RandomRows.history(new RandomRows(1).namedRows(ROWS)));
            TextColumn.of(texts.size(), texts::get).put(sections, "texts");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Archive.take(sections))
                    .withMessage("a text stands in it twice, or out of order");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 1, 2})
    void a_cell_that_names_no_text_word_or_day_is_refused(long seed) {
        History history = RandomRows.history(new RandomRows(seed).namedRows(ROWS));
        List<String> bases =
                put(history).names("(.*/(cells/[0-9]+|source|retracts|supersedes|recorded))/base");
        assertThat(bases).hasSizeGreaterThan(10);
        for (String column : bases) {
            saysWhatNoneCan(history, column + "/base", Integer.MAX_VALUE - 1);
            saysWhatNoneCan(history, column + "/base", Days.UNKNOWN + 1);
            saysWhatNoneCan(history, column + "/same", Days.UNKNOWN + 1);
        }
    }

    private static void saysWhatNoneCan(History history, String name, int cell) {
        SectionsInMemory sections = put(history);
        int[] cells = sections.has(name) ? sections.ints(name) : new int[1];
        cells[0] = cell;
        sections.ints(name, cells);
        assertThatIllegalArgumentException()
                .as("%s %s", name, cell)
                .isThrownBy(() -> Archive.take(sections))
                .withMessageMatching("a cell of .* says what none there can");
    }

    @Test
    void what_is_added_to_texts_that_were_taken_has_a_number_of_its_own() {
        List<String> ascending = List.of("", "?", "a", "\u00e9", "\uffe6", "\ud83d\ude00");
        Texts texts = new Texts(TextColumn.of(ascending.size(), ascending::get));
        for (int i = 0; i < ascending.size(); i++) {
            assertThat(texts.find(ascending.get(i))).isEqualTo(i);
            assertThat(texts.at(i)).isEqualTo(ascending.get(i));
        }
        assertThat(texts.of("b")).isEqualTo(6);
        assertThat(texts.of("\ud83d")).isEqualTo(7);
        assertThat(texts.find("b")).isEqualTo(6);
        assertThat(texts.at(7)).isEqualTo("\ud83d");
        assertThat(texts.size()).isEqualTo(8);
    }
}
