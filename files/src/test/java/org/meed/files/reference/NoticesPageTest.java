package org.meed.files.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Severity;

class NoticesPageTest {

    @Test
    void the_page_of_notices_lists_every_code() throws IOException {
        String text =
                ReferencePage.prose("notices.md")
                        .replace("{error}", codes(Severity.ERROR))
                        .replace("{warning}", codes(Severity.WARNING))
                        .replace("{info}", codes(Severity.INFO));
        ReferencePage.holds("notices.md", text.stripTrailing() + "\n");
    }

    @Test
    void every_code_says_what_it_means_how_to_mend_it_and_what_the_mistake_looks_like() {
        for (NoticeCode code : NoticeCode.values()) {
            assertThat(code.meaning()).as(code.word()).endsWith(".");
            assertThat(code.mend()).as(code.word()).endsWith(".");
            assertThat(code.example()).as(code.word()).isNotBlank();
        }
    }

    private static String codes(Severity severity) {
        return Arrays.stream(NoticeCode.values())
                .filter(code -> code.severity() == severity)
                .map(NoticesPageTest::code)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static String code(NoticeCode code) {
        return "### `"
                + code.word()
                + "`\n"
                + code.meaning()
                + "\n\n"
                + "- To mend it: "
                + lowerFirst(code.mend())
                + "\n"
                + "- For example: "
                + code.example()
                + ".\n";
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
