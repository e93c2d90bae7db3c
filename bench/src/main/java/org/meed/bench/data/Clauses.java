package org.meed.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.meed.engine.framework.FrameworkReading;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.language.FrameworkReader;

/** Reads the frameworks that are measured. */
public final class Clauses {

    /** Where the launcher says the program lives. */
    private static final Path HOME = Path.of(System.getProperty("meed.home", ""));

    private Clauses() {}

    /** The plan of a framework that is shipped, by its id. */
    public static Plan shipped(String id) {
        Path file = HOME.resolve("examples").resolve("frameworks").resolve(id + ".md");
        try {
            return plan(Files.readString(file));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** The plan of a framework that is written for the bench, by its id. */
    public static Plan own(String id) {
        try (InputStream text =
                Objects.requireNonNull(Clauses.class.getResourceAsStream(id + ".md"))) {
            return plan(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Plan plan(String text) {
        FrameworkReading reading = FrameworkReader.read(text);
        if (reading.framework() == null) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return reading.framework().plan();
    }
}
