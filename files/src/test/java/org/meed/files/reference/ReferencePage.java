package org.meed.files.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A page of the manual that is made from the code, so that it cannot fall behind it. With {@code
 * -Dmeed.docs.write=true} the page is written, without it compared.
 */
public final class ReferencePage {

    private ReferencePage() {}

    public static void holds(String name, String text) throws IOException {
        Path page = repository().resolve("docs/reference").resolve(name);
        if (Boolean.getBoolean("meed.docs.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        }
        assertThat(page)
                .as(
                        "docs/reference/%s is stale. Maybe run the tests of files with -Dmeed.docs.write=true",
                        name)
                .hasContent(text);
    }

    /** The part of a page that people wrote. */
    public static String prose(String name) throws IOException {
        try (InputStream in = ReferencePage.class.getResourceAsStream("/reference/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("engine"))
                || !Files.isDirectory(folder.resolve("files"))) {
            folder =
                    Objects.requireNonNull(
                            folder.getParent(), "The tests run within the repository.");
        }
        return folder;
    }
}
