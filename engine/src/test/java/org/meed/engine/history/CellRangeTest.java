package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meed.engine.schema.CellType;
import org.meed.engine.time.Days;

/** A range holds cells of every width, and what is empty. */
class CellRangeTest {

    @ParameterizedTest
    @CsvSource({"9, 0, 9", "300, 0, 300", "70000, 0, 70000", "5, 5, 5"})
    void it_holds_cells_from_its_least_to_its_most_and_no_others(int last, int least, int most) {
        Cells cells = Cells.of(new int[] {least, Days.UNKNOWN, last});

        assertThat(new CellRange(least, most).holds(cells)).isTrue();
        assertThat(new CellRange(least + 1, most + 1).holds(cells)).isFalse();
        assertThat(new CellRange(least - 1, most - 1).holds(cells)).isFalse();
        assertThat(CellRange.numbers(0).holds(Cells.of(new int[] {Days.UNKNOWN}))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 7", "31, 2147483647"})
    void a_list_may_have_all_its_words(int words, int all) {
        CellType list = new CellType.Words(Collections.nCopies(words, "word"));

        assertThat(CellRange.of(list, 0)).isEqualTo(new CellRange(0, all));
    }

    @ParameterizedTest
    @CsvSource({"2, true", "1, true", "0, false"})
    void a_text_has_the_number_of_one_that_there_is(int texts, boolean holds) {
        Cells one = Cells.of(new int[] {0});

        assertThat(CellRange.of(new CellType.Text(), texts).holds(one)).isEqualTo(holds);
    }
}
