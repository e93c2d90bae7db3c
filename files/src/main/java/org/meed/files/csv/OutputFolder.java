package org.meed.files.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.meed.files.OutputRefused;

/**
 * Files that appear in a folder together or not at all.
 *
 * <p>They are written into a hidden folder beside their place, on the same disk, and moved to it by
 * {@link #publish}. Files of the same names are replaced, each at one stroke; other files in the
 * folder are left alone, unless they are {@link #outdate outdated}. {@link #close} without {@code
 * publish}, and any failure, takes away what was written and leaves everything as it was. So does
 * stopping the program, but for one thing: once files are being put in place, the stop waits until
 * all of them are.
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
    private final Map<String, String> outdated = new LinkedHashMap<>();
    private final Thread onStop = new Thread(this::stop);
    private boolean stopped;
    private boolean keepsDraft;

    private OutputFolder(Path target, Path draft, FolderTrail made) {
        this.target = target;
        this.draft = draft;
        this.made = made;
        try {
            Runtime.getRuntime().addShutdownHook(onStop);
        } catch (IllegalStateException e) {
            stop();
            throw beingStopped();
        }
    }

    /**
     * Starts writing for a folder, which need not be there yet.
     *
     * @throws OutputRefused when the path is not a folder, or nothing can be written there
     */
    public static OutputFolder into(Path folder) {
        Path target = real(folder);
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

    /**
     * The folder without links in its path. What is not there yet cannot be a link, so only there
     * may a step back be taken by its letters.
     */
    private static Path real(Path folder) {
        Path whole = folder.toAbsolutePath();
        Path there = whole;
        while (!Files.exists(there)) {
            there = Objects.requireNonNull(there.getParent(), "The root is always there.");
        }
        try {
            int steps = there.getNameCount();
            return steps == whole.getNameCount()
                    ? there.toRealPath()
                    : there.toRealPath()
                            .resolve(whole.subpath(steps, whole.getNameCount()))
                            .normalize();
        } catch (IOException e) {
            throw new OutputRefused("Cannot write into " + folder, e);
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
        return Channels.newOutputStream(channel(name));
    }

    /** The same of a file that is not written from its beginning to its end. */
    public synchronized FileChannel channel(String name) {
        if (stopped) {
            throw beingStopped();
        }
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
            return channel;
        } catch (IOException e) {
            throw new OutputRefused("Cannot write " + name, e);
        }
    }

    /**
     * Has {@link #publish} take away what an earlier run may have left, unless this run writes a
     * file of that name: it would contradict what is new.
     *
     * @param name the name of a file
     * @param begins how its first line begins when it is such a file; anything else stays
     */
    public synchronized void outdate(String name, String begins) {
        outdated.put(name, begins);
    }

    /**
     * Puts the files in place.
     *
     * @throws OutputRefused when that fails; everything is then as it was
     */
    public synchronized void publish() {
        if (stopped) {
            throw beingStopped();
        }
        try {
            for (String name : names) {
                toDisk(draft.resolve(name));
            }
            if (Files.isDirectory(target)) {
                Replacement.replace(draft, target, names, gone());
            } else {
                Files.move(draft, target);
            }
            made.keep();
        } catch (Replacement.NotPutBack e) {
            keepsDraft = true;
            throw new OutputRefused(
                    "Cannot write into " + target + ", nor put back what was there.",
                    "Maybe take it from " + e.kept() + ".");
        } catch (IOException e) {
            throw new OutputRefused("Cannot write into " + target, e);
        } finally {
            close();
        }
    }

    /** Takes away what was not published. */
    @Override
    public synchronized void close() {
        takeAway();
        try {
            Runtime.getRuntime().removeShutdownHook(onStop);
        } catch (IllegalStateException e) {
            // The program is being stopped, and the hook is running or has run.
            return;
        }
    }

    /** Runs when somebody stops the program half-way; waits while files are put in place. */
    synchronized void stop() {
        stopped = true;
        takeAway();
    }

    private void takeAway() {
        if (!keepsDraft) {
            FolderTrail.removeAll(draft);
        }
        made.remove();
    }

    private OutputRefused beingStopped() {
        return new OutputRefused(
                "Nothing was written into " + target + ", since the program is being stopped.",
                "Maybe run it again.");
    }

    /** The outdated files that are there. */
    private List<String> gone() throws IOException {
        List<String> gone = new ArrayList<>();
        for (Map.Entry<String, String> file : outdated.entrySet()) {
            Path there = target.resolve(file.getKey());
            if (!names.contains(file.getKey())
                    && Files.isRegularFile(there)
                    && begins(there, file.getValue())) {
                gone.add(file.getKey());
            }
        }
        return gone;
    }

    private static boolean begins(Path file, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(wanted.length), wanted);
        }
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
