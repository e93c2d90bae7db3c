package org.meed.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of {@code docs} that is written from what is tested. With {@code -Dmeed.docs.write=true}
 * the page is written; without, it must already say what would be written.
 */
public final class GeneratedPage {

    private static final Path DOCS = Path.of("..", "docs");

    private GeneratedPage() {}

    /**
     * Writes the page, or compares it.
     *
     * @param page the path under {@code docs}, such as {@code reference/errors.md}
     * @param text the whole page, which ends with a line feed
     */
    public static void holds(String page, String text) {
        Path file = DOCS.resolve(page);
        try {
            if (Boolean.getBoolean("meed.docs.write")) {
                Files.createDirectories(file.toAbsolutePath().normalize().getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(
                            "docs/%s is not what the tests say. Maybe write it anew: mvn test -pl engine -Dmeed.docs.write=true",
                            page)
                    .isEqualTo(text);
        } catch (IOException wrong) {
            throw new UncheckedIOException(
                    "The page (%s) cannot be read or written.".formatted(file), wrong);
        }
    }
}
