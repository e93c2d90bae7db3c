package org.meed.engine.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The language, chapter by chapter: every specimen comes out as it says. */
class LanguageReferenceTest {

    static final Path FOLDER = Path.of("src", "test", "resources", "language");

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
}
