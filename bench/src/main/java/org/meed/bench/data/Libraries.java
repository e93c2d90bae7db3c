package org.meed.bench.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which releases of the libraries are measured, as the build chose them. */
public final class Libraries {

    private static final Properties VERSIONS = read();

    private Libraries() {}

    /** The release of a library. */
    public static String version(String artifact) {
        return Objects.requireNonNull(VERSIONS.getProperty(artifact), artifact);
    }

    private static Properties read() {
        try (InputStream file =
                Objects.requireNonNull(
                        Libraries.class.getResourceAsStream("versions.properties"))) {
            Properties versions = new Properties();
            versions.load(file);
            return versions;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
