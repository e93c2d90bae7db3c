package org.meed.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells files from what only looks like one: reading a pipe that nobody writes to never ends. */
public final class RegularFile {

    private RegularFile() {}

    /**
     * The path again, when it is that of a file or of nothing at all.
     *
     * @throws InputRefused when it is that of a folder, a pipe or a device
     */
    public static Path required(Path path) {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new InputRefused(path + " is not a file.", "Maybe move it away, or rename it.");
        }
        return path;
    }
}
