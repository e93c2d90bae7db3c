package org.meed.files.shelf;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.meed.engine.check.Check;
import org.meed.engine.check.English;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.document.DocumentReader;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Problem;
import org.meed.engine.framework.language.FrameworkReader;
import org.meed.files.InputRefused;

/** Finds frameworks: by path, or by the id of one that is shipped. */
public final class Frameworks {

    /** Where the launcher says the program lives. */
    private static final Path HOME = Path.of(System.getProperty("meed.home", "."));

    /** A character is at most four bytes of UTF-8; a longer file cannot be a document. */
    private static final long MOST_BYTES = 4L * DocumentReader.MOST_CHARACTERS;

    private Frameworks() {}

    public static Path shippedFolder() {
        return HOME.resolve("examples").resolve("frameworks");
    }

    private static Path shippedProgrammes() {
        return HOME.resolve("examples").resolve("programmes");
    }

    /** The file of a framework or programme named by path or id. */
    public static Path find(String name) {
        Path path = Path.of(name);
        if (Files.isRegularFile(path)) {
            return path;
        }
        if (name.matches("[a-z][a-z0-9-]*")) {
            for (Path folder : List.of(shippedFolder(), shippedProgrammes())) {
                if (Files.isRegularFile(folder.resolve(name + ".md"))) {
                    return folder.resolve(name + ".md");
                }
            }
        }
        throw new InputRefused(
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
    public static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InputRefused(
                        String.format(
                                Locale.ROOT,
                                "%s is too large to be a framework: %,d bytes.",
                                file,
                                Files.size(file)),
                        "Maybe it is another file.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException wrong) {
            throw new InputRefused(
                    "%s is not text in UTF-8.".formatted(file), "Maybe it is another file.");
        } catch (IOException wrong) {
            throw new InputRefused(
                    "%s cannot be read.".formatted(file), "Maybe check who may read it.");
        }
    }

    /**
     * A framework that can be put in force: without errors, whose worked examples all come out as
     * it says and reach every outcome and exception.
     */
    public static Framework load(String name) {
        Path file = find(name);
        FrameworkReading reading = FrameworkReader.read(text(file));
        Framework framework = reading.framework();
        if (framework == null) {
            throw new InputRefused(first(file, reading.problems()), all(name, reading.problems()));
        }
        List<Problem> errors = Check.errors(framework);
        if (!errors.isEmpty()) {
            throw new InputRefused(
                    first(file, errors), why(framework, errors) + " " + all(name, errors));
        }
        return framework;
    }

    /** Why a framework with these errors cannot be put in force. */
    private static String why(Framework framework, List<Problem> errors) {
        List<Problem> failing =
                errors.stream().filter(one -> one.code() != ErrorCode.NOT_REACHED).toList();
        return failing.isEmpty()
                ? "Nothing is decided by a framework with an outcome or exception that no worked example reaches."
                : "%s, and nothing is decided by a framework that contradicts itself."
                        .formatted(examples(framework, failing));
    }

    private static String first(Path file, List<Problem> problems) {
        Problem first = problems.getFirst();
        return "%s:%s: %s %s"
                .formatted(file, first.place(), first.code().number(), first.message());
    }

    private static String all(String name, List<Problem> problems) {
        return problems.size() == 1
                ? "It is the only error: meed check %s shows it too.".formatted(name)
                : "There are %s errors in all: meed check %s shows each."
                        .formatted(problems.size(), name);
    }

    /** That these worked examples fail. */
    private static String examples(Framework framework, List<Problem> failing) {
        List<String> titles =
                failing.stream().map(problem -> titleAt(framework, problem)).distinct().toList();
        return titles.size() == 1
                ? "The worked example %s fails".formatted(titles.getFirst())
                : "The worked examples %s fail".formatted(English.list(titles, "and"));
    }

    private static String titleAt(Framework framework, Problem problem) {
        return framework.examples().stream()
                .filter(example -> example.source().line() <= problem.place().line())
                .reduce((earlier, later) -> later)
                .map(example -> "\"" + example.title() + "\"")
                .orElseThrow();
    }
}
