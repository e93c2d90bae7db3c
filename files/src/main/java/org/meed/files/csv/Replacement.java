package org.meed.files.csv;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves finished files over those of the same names, and back again when one of the moves fails.
 */
final class Replacement {
    private final Path draft;
    private final Path target;
    private final Path old;
    private final List<String> moved = new ArrayList<>();

    private Replacement(Path draft, Path target) {
        this.draft = draft;
        this.target = target;
        this.old = draft.resolve(".old");
    }

    static void replace(Path draft, Path target, List<String> names) throws IOException {
        Replacement replacement = new Replacement(draft, target);
        replacement.keepOld(names);
        try {
            replacement.move(names);
        } catch (IOException e) {
            replacement.undo(e);
            throw e;
        }
    }

    private void keepOld(List<String> names) throws IOException {
        Files.createDirectory(old);
        for (String name : names) {
            Path there = target.resolve(name);
            if (Files.isDirectory(there)) {
                throw new IOException(name + " is a folder there");
            }
            if (Files.exists(there)) {
                link(there, old.resolve(name));
            }
        }
    }

    private static void link(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, second);
        }
    }

    private void move(List<String> names) throws IOException {
        for (String name : names) {
            Files.move(draft.resolve(name), target.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
            moved.add(name);
        }
    }

    private void undo(IOException cause) {
        for (String name : moved) {
            try {
                if (Files.exists(old.resolve(name))) {
                    Files.move(
                            old.resolve(name), target.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(target.resolve(name));
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }
}
