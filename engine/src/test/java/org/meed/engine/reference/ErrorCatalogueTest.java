package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.reference.ErrorEntry.Sample;

/** Every error that a framework can have, by a mistake that has it, and that one only. */
class ErrorCatalogueTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "errors");

    private static List<Path> files() {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.sorted().toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static List<ErrorEntry> entries() {
        return files().stream().map(ErrorEntry::read).toList();
    }

    @Test
    void every_code_has_its_page_and_every_page_its_code() {
        List<String> codes =
                Arrays.stream(ErrorCode.values())
                        .map(ErrorCode::number)
                        .filter(ErrorCatalogueTest::isOfReading)
                        .map(number -> number + ".md")
                        .toList();

        assertThat(files().stream().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    /** The codes from 500 on are of examples that are run, which reading a framework does not. */
    private static boolean isOfReading(String number) {
        return number.compareTo("M5") < 0;
    }

    @Test
    void an_entry_is_titled_by_what_its_code_means() {
        assertThat(entries())
                .allSatisfy(entry ->
                        assertThat(entry.title() + ".").isEqualTo(code(entry.number()).meaning()));
    }

    private static ErrorCode code(String number) {
        return Arrays.stream(ErrorCode.values())
                .filter(code -> code.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_number_is_given_once() {
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::number))
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicNode> each_mistake_gives_its_message_and_mended_it_gives_none() {
        return entries().stream()
                .map(entry ->
                        DynamicContainer.dynamicContainer(
                                entry.number(),
                                IntStream.range(0, entry.samples().size())
                                        .mapToObj(i ->
                                                DynamicTest.dynamicTest(
                                                        entry.number() + ", mistake " + (i + 1),
                                                        () ->
                                                                check(
                                                                        entry,
                                                                        entry.samples().get(i))))));
    }

    private static void check(ErrorEntry entry, Sample sample) {
        assertThat(said(entry, sample.mistake()))
                .containsExactly(
                        "%s: %s %s".formatted(sample.place(), entry.number(), sample.message()));
        assertThat(said(entry, sample.mended())).as("mended").isEmpty();
    }

    /** What is said of a text, a line for each problem. */
    private static List<String> said(ErrorEntry entry, String shown) {
        SpecimenFramework framework = SpecimenFramework.around(entry.given(), Sample.real(shown));
        return framework.reading().problems().stream()
                .map(problem -> line(framework, problem))
                .toList();
    }

    private static String line(SpecimenFramework framework, Problem problem) {
        String said =
                "%s: %s %s %s"
                        .formatted(
                                framework.inSpecimen(problem.place()),
                                problem.code().number(),
                                problem.message(),
                                problem.maybe());
        return said.strip();
    }

    @Test
    void the_catalogue_is_written_from_the_entries() {
        GeneratedPage.holds("reference/errors.md", ErrorPage.text(entries()));
    }
}
