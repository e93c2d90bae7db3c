package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.engine.schema.Tables;

/** A reader says of each row whether it is kept. */
class RowsKeptTest {
    private final RowReader reader =
            new HistoryBuilder()
                    .reader(Tables.TOP, "top.csv", List.of("client", "date", "opiates"));

    @Test
    void a_sound_row_is_kept() {
        assertThat(reader.add(2, "c1", "2012-04-10", "28")).isTrue();
    }

    @Test
    void a_row_with_a_mistake_is_not() {
        assertThat(reader.add(2, "c1", "2012-04-10", "29")).isFalse();
        assertThat(reader.add(3, "c1", "2012-04-10")).isFalse();
    }

    @Test
    void a_sound_row_after_one_with_a_mistake_is_kept() {
        assertThat(reader.add(2, "", "2012-04-10", "28")).isFalse();
        assertThat(reader.add(3, "c1", "2012-04-10", "28")).isTrue();
    }
}
