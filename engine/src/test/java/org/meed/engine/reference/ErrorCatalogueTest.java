package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meed.engine.check.Check;
import org.meed.engine.check.CheckReport;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.check.ProgrammeCheck;
import org.meed.engine.check.ProgrammeReport;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.reference.ErrorEntry.Sample;

/** Every error and remark that a framework can have, by a mistake that has it and no other. */
class ErrorCatalogueTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path FOLDER = RESOURCES.resolve("errors");

    /** The framework that the mistakes which are found by running it are changes of. */
    static final String SOUND = sound("sound.md");

    /** The programme that the mistakes of programmes are changes of, of three sound frameworks. */
    static final String SOUND_PROGRAMME = sound("programme.md");

    private static final Map<String, String> BESIDE =
            Map.of(
                    "sound.md",
                    SOUND,
                    "sound-2.md",
                    SOUND.replace("version: \"1\"", "version: \"2\""),
                    "short.md",
                    SOUND.replace("to 2014-04-01", "to 2013-03-01"),
                    "beside.md",
                    SOUND.replace("id: sound", "id: beside"),
                    "paid-by-contract.md",
                    SOUND.replace("id: sound", "id: paid-by-contract")
                            + "\n```meed\nshare consortium\n  of: clean\n  between: lead and sub-contractor, by contract share\n```\n");

    private static String sound(String file) {
        try {
            return Files.readString(RESOURCES.resolve("reference").resolve(file));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

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
        assertThat(files().stream().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        meanings().keySet().stream().map(number -> number + ".md").toList());
    }

    /** Every code with its meaning. */
    private static Map<String, String> meanings() {
        Map<String, String> meanings = new TreeMap<>();
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(meanings.put(code.number(), code.meaning())).as(code.number()).isNull();
        }
        for (LintCode code : LintCode.values()) {
            assertThat(meanings.put(code.number(), code.meaning())).as(code.number()).isNull();
        }
        return meanings;
    }

    @Test
    void an_entry_is_titled_by_what_its_code_means() {
        Map<String, String> meanings = meanings();

        assertThat(entries())
                .allSatisfy(entry ->
                        assertThat(entry.title() + ".").isEqualTo(meanings.get(entry.number())));
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
        assertThat(sample.messages()).anyMatch(message -> message.contains(": " + entry.number()));
        if (entry.isOfReading()) {
            assertThat(said(entry, sample.mistake())).isEqualTo(sample.messages()).hasSize(1);
            assertThat(said(entry, sample.mended())).as("mended").isEmpty();
        } else {
            String whole = entry.isOfProgramme() ? SOUND_PROGRAMME : SOUND;
            assertThat(whole).as("mended").containsOnlyOnce(sample.mending());
            String wrong = whole.replace(sample.mending(), sample.mistake());
            assertThat(entry.isOfProgramme() ? checkedProgramme(wrong) : checked(wrong))
                    .isEqualTo(sample.messages());
        }
    }

    /** What the check says of a framework, a line for each problem and each remark. */
    static List<String> checked(String text) {
        CheckReport report = Check.run(text);
        return checked(report.errors(), report.lints());
    }

    /** The same of a programme. */
    static List<String> checkedProgramme(String text) {
        ProgrammeReport report = ProgrammeCheck.run(text, BESIDE::get);
        return checked(report.errors(), report.lints());
    }

    private static List<String> checked(List<Problem> errors, List<Lint> lints) {
        return Stream.concat(
                        errors.stream()
                                .map(error ->
                                        line(
                                                error.place(),
                                                error.code().number(),
                                                error.message(),
                                                error.maybe())),
                        lints.stream()
                                .map(lint ->
                                        line(
                                                lint.place(),
                                                lint.code().number(),
                                                lint.message(),
                                                lint.maybe())))
                .toList();
    }

    @Test
    void nothing_is_wrong_or_doubtful_in_the_sound_framework() {
        assertThat(checked(SOUND)).isEmpty();
    }

    @Test
    void nothing_is_wrong_or_doubtful_in_the_sound_programme() {
        assertThat(checkedProgramme(SOUND_PROGRAMME)).isEmpty();
    }

    /** What is said of a text, a line for each problem. */
    private static List<String> said(ErrorEntry entry, String shown) {
        SpecimenFramework framework = SpecimenFramework.around(entry.given(), Sample.real(shown));
        return framework.reading().problems().stream()
                .map(problem -> line(framework, problem))
                .toList();
    }

    private static String line(SpecimenFramework framework, Problem problem) {
        Place place = framework.inSpecimen(problem.place());
        return line(place, problem.code().number(), problem.message(), problem.maybe());
    }

    private static String line(@Nullable Place place, String code, String message, String maybe) {
        return "%s: %s %s %s".formatted(place, code, message, maybe).strip();
    }

    @Test
    void the_catalogue_is_written_from_the_entries() {
        GeneratedPage.holds(
                "reference/errors.md", ErrorPage.text(entries(), SOUND, SOUND_PROGRAMME));
    }
}
