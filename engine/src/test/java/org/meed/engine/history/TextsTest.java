package org.meed.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meed.engine.time.Days;

class TextsTest {

    @Test
    void equal_texts_have_one_number() {
        Texts texts = new Texts();
        int north = texts.of("north");
        assertThat(texts.of("NORTH".toLowerCase(Locale.ROOT))).isEqualTo(north);
        assertThat(texts.of("south")).isNotEqualTo(north);
        assertThat(texts.at(north)).isEqualTo("north");
        assertThat(texts.find("north")).isEqualTo(north);
        assertThat(texts.size()).isEqualTo(2);
    }

    @Test
    void a_text_that_no_cell_has_is_unknown_and_looking_for_it_does_not_add_it() {
        Texts texts = new Texts();
        assertThat(texts.find("nowhere")).isEqualTo(Days.UNKNOWN);
        assertThat(texts.size()).isZero();
        assertThat(texts.at(Days.UNKNOWN)).isEmpty();
    }

    @Test
    void a_hundred_thousand_texts_are_told_apart() {
        Texts texts = new Texts();
        int[] numbers = IntStream.range(0, 100_000).map(i -> texts.of("client " + i)).toArray();
        for (int i = 0; i < numbers.length; i++) {
            assertThat(texts.at(numbers[i])).isEqualTo("client " + i);
        }
    }

    @Test
    void texts_made_to_collide_take_no_longer_than_others() {
        Texts texts = new Texts();
        for (int i = 0; i < 1 << 17; i++) {
            // "Aa" and "BB" have the same hash code, and so has every text made of them.
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 17; bit++) {
                text.append(((i >> bit) & 1) == 0 ? "Aa" : "BB");
            }
            texts.of(text.toString());
        }
        assertThat(texts.size()).isEqualTo(1 << 17);
    }

    @Test
    void several_threads_may_add_at_once() {
        Texts texts = new Texts();
        long wrong =
                IntStream.range(0, 200_000)
                        .parallel()
                        .filter(i ->
                                !texts.at(texts.of("text " + i % 50_000))
                                        .equals("text " + i % 50_000))
                        .count();
        assertThat(wrong).isZero();
        assertThat(texts.size()).isEqualTo(50_000);
    }
}
