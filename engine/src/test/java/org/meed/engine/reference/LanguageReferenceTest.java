package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The language, chapter by chapter: every specimen comes out as it says. */
class LanguageReferenceTest {

    static final Path FOLDER = Path.of("src", "test", "resources", "language");

    private static final Path READERS =
            Path.of("src", "main", "java", "org", "meed", "engine", "framework", "language");
    private static final Pattern LOOKED_FOR =
            Pattern.compile(
                    "(?:take|nextAre|expect|is|required|readRequired|readOptional|findField|findChild)\\(\\s*\"([^\"]+)\"");
    private static final Grammar GRAMMAR = Grammar.read(FOLDER.resolve("grammar.ebnf"));
    private static final Grammar PROGRAMMES =
            Grammar.read(FOLDER.resolve("programme-grammar.ebnf"));

    static List<Chapter> chapters() {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            return paths.filter(path -> path.getFileName().toString().matches("\\d\\d-.*\\.md"))
                    .sorted()
                    .map(ChapterReader::read)
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @TestFactory
    Stream<DynamicNode> every_specimen_comes_out_as_it_says() {
        return chapters().stream()
                .map(chapter ->
                        DynamicContainer.dynamicContainer(
                                chapter.title(),
                                chapter.specimens().stream()
                                        .map(one ->
                                                DynamicTest.dynamicTest(
                                                        one.title(),
                                                        () -> new SpecimenRun(one).run()))));
    }

    @Test
    void every_kind_of_node_stands_in_a_specimen() {
        Set<String> kinds = new TreeSet<>();
        specimens()
                .forEach(one ->
                        PlanKinds.gather(
                                Objects.requireNonNull(new SpecimenRun(one).reading().framework())
                                        .plan(),
                                kinds));

        assertThat(kinds).containsAll(PlanKinds.all());
    }

    @Test
    void every_keyword_of_the_grammar_stands_in_a_specimen() {
        String shown =
                Stream.concat(
                                specimens().map(LanguageReferenceTest::shown),
                                programmes().map(LanguageReferenceTest::text))
                        .collect(Collectors.joining("\n"));

        assertThat(GRAMMAR.keywords()).allMatch(keyword -> Grammar.has(shown, keyword));
        assertThat(PROGRAMMES.keywords()).allMatch(keyword -> Grammar.has(shown, keyword));
    }

    /** Where programmes are shown: the one that is shipped, and the mistakes that may be made. */
    private static Stream<Path> programmes() {
        return Stream.of(
                Path.of("..", "examples", "programmes", "area-2013.md"),
                Path.of("src", "test", "resources", "errors", "M601.md"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** What a specimen shows of the language. */
    private static String shown(Specimen specimen) {
        String asked =
                specimen.asks().stream()
                        .flatMap(table -> table.rows().stream())
                        .map(List::getFirst)
                        .collect(Collectors.joining("\n"));
        return specimen.given() + "\n" + specimen.clauses() + "\n" + asked;
    }

    @Test
    void every_word_that_the_readers_look_for_stands_in_the_grammar() throws IOException {
        try (Stream<Path> sources = Files.list(READERS)) {
            assertThat(sources.flatMap(LanguageReferenceTest::lookedFor).distinct())
                    .isNotEmpty()
                    .allMatch(word -> GRAMMAR.says(word) || PROGRAMMES.says(word));
        }
    }

    private static Stream<String> lookedFor(Path source) {
        return LOOKED_FOR
                .matcher(text(source))
                .results()
                .map(found -> found.group(1))
                .filter(word -> word.matches(".*[a-z].*"))
                .map(word -> word.startsWith(", ") ? word.substring(2) : word);
    }

    private static Stream<Specimen> specimens() {
        return chapters().stream().flatMap(chapter -> chapter.specimens().stream());
    }

    @Test
    void the_reference_is_written_from_the_chapters_and_the_grammar() {
        GeneratedPage.holds(
                "reference/language.md", LanguagePage.text(chapters(), GRAMMAR, PROGRAMMES));
    }
}
