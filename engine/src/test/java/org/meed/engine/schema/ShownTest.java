package org.meed.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void what_was_written_stands_between_backticks_on_one_line() {
        assertThat(Shown.of("heroine")).isEqualTo("`heroine`");
        assertThat(Shown.of("")).isEqualTo("``");
        assertThat(Shown.of("a\nb\tc")).isEqualTo("`a·b·c`");
    }

    @Test
    void what_is_longer_than_sixty_characters_is_cut() {
        assertThat(Shown.of("a".repeat(60))).isEqualTo("`" + "a".repeat(60) + "`");
        assertThat(Shown.of("a".repeat(61))).isEqualTo("`" + "a".repeat(60) + "…`");
    }

    @Test
    void no_character_is_cut_in_two() {
        assertThat(Shown.of("a".repeat(59) + "😀b")).isEqualTo("`" + "a".repeat(59) + "😀…`");
        assertThat(Shown.of("😀".repeat(60))).isEqualTo("`" + "😀".repeat(60) + "`");
        assertThat(Shown.of("😀".repeat(61))).isEqualTo("`" + "😀".repeat(60) + "…`");
    }
}
