package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The time of a check grows with the document and not with its square: every one of these takes
 * seconds, and took minutes or had no end where each line looked at all others.
 */
@Timeout(120)
class LargeDocumentTest {

    private static final String FENCE = "```";

    private static CheckReport checked(int count, IntFunction<String> block) throws IOException {
        String shipped = Files.readString(Path.of("../examples/frameworks/national-2012.md"));
        String more =
                IntStream.range(0, count)
                        .mapToObj(i -> "\n" + FENCE + "meed\n" + block.apply(i) + "\n" + FENCE)
                        .collect(Collectors.joining("\n", "\n", "\n"));
        return Check.run(shipped + more);
    }

    @Test
    void a_mistake_in_each_of_very_many_blocks_is_counted_in_seconds() throws IOException {
        CheckReport report = checked(42_000, i -> "parameter p" + i + "\n  14 dayz");

        assertThat(report.errors()).hasSize(500);
        assertThat(report.more()).isEqualTo(41_500);
    }

    @Test
    void a_word_like_no_other_in_each_of_very_many_blocks_is_looked_up_for_those_told()
            throws IOException {
        CheckReport report =
                checked(20_000, i -> "define known" + i + "\n  is: last of unheard" + i);

        assertThat(report.errors()).hasSize(500);
        assertThat(report.more()).isEqualTo(19_500);
    }

    @Test
    void very_many_worked_examples_are_run_in_seconds() throws IOException {
        CheckReport report =
                checked(
                        2_000,
                        i ->
                                """
                                example a copy
                                  known: 2014-06-30
                                  | episodes | client | id | triaged | started | discharged | reason |
                                  |          | ann | e1 | 2012-05-01 | 2012-05-08 | 2012-09-10 | completed-drug-free |
                                  expect abstinent of ann: excluded on 2012-05-08 because no-start-top\
                                """);

        assertThat(report.errors()).isNotEmpty();
    }
}
