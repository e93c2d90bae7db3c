package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts laid out one after another. */
class TextColumnTest {

    private static final List<String> NAMES = List.of("e1", "", "\u00e92");

    @Test
    void what_fits_to_the_last_byte_is_kept_and_what_does_not_is_refused_in_words() {
        TextColumn column = TextColumn.of(NAMES.size(), NAMES::get, 5);
        assertThat(column.at(0)).isEqualTo("e1");
        assertThat(column.at(1)).isEmpty();
        assertThat(column.at(2)).isEqualTo("\u00e92");
        assertThatExceptionOfType(TooManyNames.class)
                .isThrownBy(() -> TextColumn.of(NAMES.size(), NAMES::get, 4))
                .withMessageContaining("more than two gigabytes")
                .withMessageContaining(" Maybe ");
    }
}
