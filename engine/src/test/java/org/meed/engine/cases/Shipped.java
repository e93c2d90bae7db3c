package org.meed.engine.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.language.FrameworkReader;

/** The frameworks and cases that are shipped in {@code examples}. */
public final class Shipped {

    public static final Path EXAMPLES = Path.of("..", "examples");

    private Shipped() {}

    public static String text(String id) {
        try {
            return Files.readString(EXAMPLES.resolve("frameworks").resolve(id + ".md"));
        } catch (IOException wrong) {
            throw new IllegalStateException(
                    "The framework (%s) cannot be read.".formatted(id), wrong);
        }
    }

    public static Framework framework(String id) {
        return read(text(id));
    }

    /** The framework of a text without errors. */
    public static Framework read(String text) {
        FrameworkReading reading = FrameworkReader.read(text);
        return Objects.requireNonNull(reading.framework(), () -> "problems " + reading.problems());
    }
}
