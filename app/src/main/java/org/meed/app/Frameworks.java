package org.meed.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.document.DocumentReader;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.language.FrameworkReader;

/** Finds frameworks: by path, or by the id of one that is shipped. */
final class Frameworks {

    /** Where the launcher says the program lives. */
    private static final Path HOME = Path.of(System.getProperty("meed.home", "."));

    /** A character is at most four bytes of UTF-8; a longer file cannot be a document. */
    private static final long MOST_BYTES = 4L * DocumentReader.MOST_CHARACTERS;

    private Frameworks() {}

    private static Path shippedFolder() {
        return HOME.resolve("examples").resolve("frameworks");
    }

    /** The file of a framework named by path or id. */
    static Path find(String name) {
        Path path = Path.of(name);
        if (Files.isRegularFile(path)) {
            return path;
        }
        if (name.matches("[a-z][a-z0-9-]*")
                && Files.isRegularFile(shippedFolder().resolve(name + ".md"))) {
            return shippedFolder().resolve(name + ".md");
        }
        throw new Refused(
                "There is no framework '%s'.".formatted(name),
                "Maybe the path of a file, or one of %s.".formatted(String.join(", ", shipped())));
    }

    private static List<String> shipped() {
        try (Stream<Path> files = Files.list(shippedFolder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md"))
                    .map(file -> file.substring(0, file.length() - 3))
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** The text of a framework's file. */
    static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused(
                        String.format(
                                Locale.ROOT,
                                "%s is too large to be a framework: %,d bytes.",
                                file,
                                Files.size(file)),
                        "Maybe it is another file.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException wrong) {
            throw new Refused(
                    "%s is not text in UTF-8.".formatted(file), "Maybe it is another file.");
        } catch (IOException wrong) {
            throw new Refused("%s cannot be read.".formatted(file), "Maybe check who may read it.");
        }
    }

    /** A framework without errors. */
    static Framework load(String name) {
        Path file = find(name);
        FrameworkReading reading = FrameworkReader.read(text(file));
        Framework framework = reading.framework();
        if (framework == null) {
            Problem first = reading.problems().getFirst();
            throw new Refused(
                    "%s:%s: %s %s"
                            .formatted(file, first.place(), first.code().number(), first.message()),
                    "There are %s errors in all: meed check %s shows each."
                            .formatted(reading.problems().size(), name));
        }
        return framework;
    }
}
