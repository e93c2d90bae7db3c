package org.meed.files.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.meed.files.OutputRefused;

/**
 * Files that appear in a folder together or not at all.
 *
 * <p>They are written into a hidden folder beside their place, on the same disk, and moved to it by
 * {@link #publish}. Files of the same names are replaced, each at one stroke; other files in the
 * folder are left alone. {@link #close} without {@code publish}, and any failure, takes away what
 * was written and leaves everything as it was.
 *
 * {@snippet :
 * try (OutputFolder out = OutputFolder.into(folder)) {
 *     try (CsvFile file = out.csv("summary.csv", List.of("provider", "amount"))) {
 *         file.text("north").plain("280.00").end();
 *     }
 *     out.publish();
 * }
 * }
 */
public final class OutputFolder implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final FolderTrail made;
    private final List<String> names = new ArrayList<>();

    /** Runs when somebody stops the program half-way. */
    private final Thread onStop = new Thread(this::takeAway);

    private OutputFolder(Path target, Path draft, FolderTrail made) {
        this.target = target;
        this.draft = draft;
        this.made = made;
        Runtime.getRuntime().addShutdownHook(onStop);
    }

    /**
     * Starts writing for a folder, which need not be there yet.
     *
     * @throws OutputRefused when the path is not a folder, or nothing can be written there
     */
    public static OutputFolder into(Path folder) {
        Path target = folder.toAbsolutePath().normalize();
        boolean there = Files.isDirectory(target);
        if (!there && Files.exists(target)) {
            throw new OutputRefused(
                    target + " is a file, not a folder.", "Maybe name another folder.");
        }
        FolderTrail made = new FolderTrail();
        try {
            // Within a folder that is there, since it may be the only place on its disk where we
            // may write.
            Path parent =
                    there
                            ? target
                            : made.create(
                                    Objects.requireNonNull(
                                            target.getParent(), "The root is always there."));
            Path draft = parent.resolve(".meed-" + UUID.randomUUID());
            Files.createDirectory(draft);
            return new OutputFolder(target, draft, made);
        } catch (IOException e) {
            made.remove();
            throw new OutputRefused("Cannot write into " + target, e);
        }
    }

    /** Starts a CSV file; close it before publishing. */
    public CsvFile csv(String name, List<String> header) {
        return new CsvFile(name, stream(name), header);
    }

    /**
     * Starts a file of any kind; close it before publishing.
     *
     * @throws OutputRefused when it cannot be made
     */
    public OutputStream stream(String name) {
        if (name.isEmpty()
                || !Path.of(name).getFileName().toString().equals(name)
                || name.startsWith(".")) {
            throw new IllegalArgumentException("`" + name + "` is not a plain file name.");
        }
        try {
            FileChannel channel =
                    FileChannel.open(
                            draft.resolve(name),
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.WRITE);
            names.add(name);
            return Channels.newOutputStream(channel);
        } catch (IOException e) {
            throw new OutputRefused("Cannot write " + name, e);
        }
    }

    /**
     * Puts the files in place.
     *
     * @throws OutputRefused when that fails; everything is then as it was
     */
    public void publish() {
        try {
            for (String name : names) {
                toDisk(draft.resolve(name));
            }
            if (Files.isDirectory(target)) {
                Replacement.replace(draft, target, names);
            } else {
                Files.move(draft, target);
            }
            made.keep();
        } catch (IOException e) {
            throw new OutputRefused("Cannot write into " + target, e);
        } finally {
            close();
        }
    }

    /** Takes away what was not published. */
    @Override
    public void close() {
        takeAway();
        try {
            Runtime.getRuntime().removeShutdownHook(onStop);
        } catch (IllegalStateException e) {
            // The program is being stopped, and the hook is running or has run.
            return;
        }
    }

    private void takeAway() {
        FolderTrail.removeAll(draft);
        made.remove();
    }

    /**
     * Waits until the bytes are on the disk, so that a power cut cannot leave a file in place
     * without its content.
     */
    private static void toDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
