package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;

/** Which clause of which shipped framework answers each requirement. */
class CoveragePageTest {

    /** What no clause answers yet. Empty it as they come; what is answered may not stay in it. */
    private static final Set<Requirement> OPEN = EnumSet.of(Requirement.A13, Requirement.B9);

    private static final List<Answering> ANSWERS = answers();

    private static List<Answering> answers() {
        try (Stream<Path> files = Files.list(Shipped.EXAMPLES.resolve("frameworks"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md"))
                    .map(file -> file.substring(0, file.length() - 3))
                    .sorted()
                    .flatMap(id -> Answering.of(id, Shipped.framework(id).document()).stream())
                    .toList();
        } catch (IOException wrong) {
            throw new IllegalStateException("The frameworks cannot be listed.", wrong);
        }
    }

    @Test
    void a_clause_names_only_requirements_that_there_are() {
        assertThat(ANSWERS)
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.named())
                                .as("%s, clause %s", one.framework(), one.clause())
                                .doesNotHaveDuplicates()
                                .allMatch(name -> Requirement.find(name).isPresent()));
    }

    @Test
    void a_clause_that_answers_has_a_rule_and_a_worked_example() {
        assertThat(ANSWERS)
                .allSatisfy(one -> {
                    assertThat(one.rules())
                            .as("the rules of %s, clause %s", one.framework(), one.clause())
                            .isPositive();
                    assertThat(one.examples())
                            .as("the examples of %s, clause %s", one.framework(), one.clause())
                            .isNotEmpty();
                });
    }

    @Test
    void every_requirement_is_answered_but_those_that_are_open() {
        assertThat(
                        Arrays.stream(Requirement.values())
                                .filter(row -> ANSWERS.stream().noneMatch(one -> one.answers(row))))
                .containsExactlyElementsOf(OPEN);
    }

    @Test
    void an_answer_is_read_from_a_line_of_its_own_under_the_heading() {
        String text =
                Shipped.text("kent-gate")
                        .replaceFirst("\\*Answers [^*]+\\*", "Kent answers A14.")
                        .replaceFirst("(?m)^### 1\\.4 .*$", "$0\n\n*Answers A1, Z9.*");

        assertThat(Answering.of("k", Shipped.read(text).document()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.clause().number()).isEqualTo("1.4");
                    assertThat(one.named()).containsExactly("A1", "Z9");
                    assertThat(one.rules()).isZero();
                    assertThat(one.examples()).isEmpty();
                });
    }

    @Test
    void the_page_is_written_from_the_frameworks() {
        GeneratedPage.holds("coverage.md", CoveragePage.text(ANSWERS));
    }
}
