package org.meed.files.csv;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves finished files over those of the same names and takes others away, and puts everything back
 * when one of these steps fails.
 */
final class Replacement {
    private final Path draft;
    private final Path target;
    private final Path old;

    /** The names that had a file before. Looking for it later would find what else has happened. */
    private final Set<String> had = new HashSet<>();

    private final Deque<String> done = new ArrayDeque<>();

    private Replacement(Path draft, Path target) {
        this.draft = draft;
        this.target = target;
        this.old = draft.resolve(".old");
    }

    /** What was there before could not be put back; it is still in the folder named. */
    static final class NotPutBack extends IOException {
        private static final long serialVersionUID = 1;

        private final transient Path kept;

        private NotPutBack(Path kept, IOException cause) {
            super(cause.getMessage(), cause);
            this.kept = kept;
        }

        Path kept() {
            return kept;
        }
    }

    /**
     * Puts files in place.
     *
     * @param names the files that are moved from the draft to the target
     * @param gone the files that the target loses
     * @throws NotPutBack when that fails, and so does putting back
     * @throws IOException when that fails; the target is then as it was
     */
    static void replace(Path draft, Path target, List<String> names, List<String> gone)
            throws IOException {
        Replacement replacement = new Replacement(draft, target);
        Files.createDirectory(replacement.old);
        replacement.keepOld(names);
        replacement.keepOld(gone);
        try {
            replacement.move(names);
            replacement.remove(gone);
        } catch (IOException e) {
            replacement.putBack(e);
            throw e;
        }
    }

    private void keepOld(List<String> names) throws IOException {
        for (String name : names) {
            Path there = target.resolve(name);
            if (Files.isDirectory(there)) {
                throw new IOException(name + " is a folder there");
            }
            if (Files.exists(there, NOFOLLOW_LINKS)) {
                link(there, old.resolve(name));
                had.add(name);
            }
        }
    }

    private static void link(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, second, COPY_ATTRIBUTES, NOFOLLOW_LINKS);
        }
    }

    private void move(List<String> names) throws IOException {
        for (String name : names) {
            Files.move(draft.resolve(name), target.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
            done.push(name);
        }
    }

    private void remove(List<String> gone) throws IOException {
        for (String name : gone) {
            Files.deleteIfExists(target.resolve(name));
            done.push(name);
        }
    }

    private void putBack(IOException cause) throws NotPutBack {
        boolean whole = true;
        for (String name : done) {
            try {
                if (had.contains(name)) {
                    Files.move(
                            old.resolve(name), target.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(target.resolve(name));
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
                whole = false;
            }
        }
        if (!whole) {
            throw new NotPutBack(old, cause);
        }
    }
}
