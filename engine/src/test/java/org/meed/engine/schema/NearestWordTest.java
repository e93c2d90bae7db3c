package org.meed.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    @ParameterizedTest
    @CsvSource({
        "heroine, heroin",
        "herion, heroin",
        "HEROIN, heroin",
        "' crack', crack",
        "crak, crack",
        "other_opiate, other-opiate",
        "benzodiazapine, benzodiazepines",
    })
    void a_slip_finds_its_word(String written, String meant) {
        assertThat(NearestWord.of(written, WordLists.SUBSTANCES)).contains(meant);
        assertThat(NearestWord.maybe(written, WordLists.SUBSTANCES))
                .isEqualTo("Maybe `" + meant + "`?");
    }

    @ParameterizedTest
    @CsvSource({"chocolate", "x", "''"})
    void something_else_finds_none(String written) {
        assertThat(NearestWord.of(written, WordLists.SUBSTANCES)).isEmpty();
        assertThat(NearestWord.maybe(written, WordLists.SUBSTANCES)).isEmpty();
    }

    @Test
    void between_two_as_near_nobody_can_say() {
        assertThat(NearestWord.of("bat", List.of("cat", "hat"))).isEmpty();
        assertThat(NearestWord.of("bat", List.of("cat", "hat", "bat"))).contains("bat");
    }

    @Test
    void a_novel_is_no_slip() {
        assertThat(NearestWord.of("heroin".repeat(100_000), WordLists.SUBSTANCES)).isEmpty();
    }
}
