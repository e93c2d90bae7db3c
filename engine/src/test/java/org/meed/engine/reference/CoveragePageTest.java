package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meed.engine.cases.Shipped;
import org.meed.engine.framework.document.Document;
import org.meed.engine.framework.document.DocumentReader;
import org.meed.engine.framework.document.Problems;

/** Which clause of which shipped framework answers each requirement. */
class CoveragePageTest {

    private static final List<Answering> ANSWERS = answers();

    private static List<Answering> answers() {
        return Stream.of("frameworks", "programmes").flatMap(CoveragePageTest::in).toList();
    }

    private static Stream<Answering> in(String folder) {
        try (Stream<Path> files = Files.list(Shipped.EXAMPLES.resolve(folder))) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(file -> in(folder, file));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Stream<Answering> in(String folder, Path file) {
        try {
            String name = file.getFileName().toString().replaceFirst("[.]md$", "");
            Document document = DocumentReader.read(Files.readString(file), new Problems());
            return Answering.of(folder, name, document).stream();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
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
    void every_requirement_is_answered() {
        assertThat(
                        Arrays.stream(Requirement.values())
                                .filter(row -> ANSWERS.stream().noneMatch(one -> one.answers(row))))
                .isEmpty();
    }

    @Test
    void an_answer_is_read_from_a_line_of_its_own_under_the_heading() {
        String text =
                Shipped.text("kent-gate")
                        .replaceFirst("\\*Answers [^*]+\\*", "Kent answers A14.")
                        .replaceFirst("(?m)^### 1\\.4 .*$", "$0\n\n*Answers A1, Z9.*");

        assertThat(Answering.of("frameworks", "k", Shipped.read(text).document()))
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
