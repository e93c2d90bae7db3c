package org.meed.files.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Remembers which folders had to be made, so that they can be taken away again. */
final class FolderTrail {
    private final Deque<Path> made = new ArrayDeque<>();

    /** Makes a folder and those above it that are missing. */
    Path create(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder;
                path != null && !Files.isDirectory(path);
                path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            made.push(path);
        }
        return folder;
    }

    void keep() {
        made.clear();
    }

    /** Takes away the folders made, as far as nobody has put anything into them. */
    void remove() {
        while (!made.isEmpty()) {
            delete(made.pop());
        }
    }

    /** Takes away a folder with all that is in it. */
    static void removeAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            return;
        }
        all.forEach(FolderTrail::delete);
    }

    /**
     * What cannot be taken away stays: it is hidden, and telling of it would hide the failure that
     * led here.
     */
    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return;
        }
    }
}
