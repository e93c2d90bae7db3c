package org.meed.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meed.engine.cases.Shipped;

/** Every framework on the shelf holds, and what is doubtful in one is known and meant. */
class ShelfTest {

    @TestFactory
    Stream<DynamicTest> every_framework_on_the_shelf_holds() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.EXAMPLES.resolve("frameworks"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .toList()
                    .stream()
                    .map(id ->
                            DynamicTest.dynamicTest(
                                    id,
                                    () ->
                                            assertThat(Check.run(Shipped.text(id)).errors())
                                                    .isEmpty()));
        }
    }

    /**
     * Needs that a gate is made of are measured and not paid; a bounty that makes what it pays for
     * is told so; a limit may take from a result what it would earn.
     */
    @ParameterizedTest
    @CsvSource({
        "kent-gate, L111 1.2; L113 2.1; L113 2.2; L113 2.3; L113 2.4; L113 2.5; L122 3.2; L124 3.3; L121 3.3",
        "work-programme, L111 5.1",
        "wigan-severity, L124 3.1; L121 3.1",
        "oxfordshire-pathways, L111 1.2; L121 3.2",
        "lincolnshire-choice, L124 3.2; L121 3.2; L117 5.4; L117 5.4",
        "completion-allocation, L111 3.1; L111 3.1; L106 3.1; L111 3.2",
        "enfield-local, L124 7.1; L121 7.1; L113 7.2",
        "mental-health-clusters, L106 3.1",
        "bracknell-stretch, L124 2.2; L121 2.2; L111 3.1",
        "nhs-activity, L106 2.1; L111 4.3",
        "delaware-bounty, L106 2.1; L113 2.1; L120 2.2; L113 2.3"
    })
    void what_is_remarked_on_a_framework_is_meant(String id, String remarks) {
        assertThat(
                        Check.run(Shipped.text(id)).lints().stream()
                                .map(lint -> lint.code().number() + " " + lint.clause())
                                .collect(Collectors.joining("; ")))
                .isEqualTo(remarks);
    }
}
