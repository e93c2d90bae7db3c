package org.meed.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.meed.files.OutputRefused;

/**
 * A hidden folder for what tasks hand on to one another, on storage that every machine reaches;
 * taken away at the end, whatever happened, and with it the place of results that never came.
 */
final class Work implements AutoCloseable {

    private final FileSystem files;
    private final Path target;
    private final Path folder;
    private final boolean isNew;

    /** Whether the work holds what could not be put back. */
    private boolean keepsFolder;

    private Work(FileSystem files, Path target, boolean isNew) {
        this.files = files;
        this.target = target;
        this.isNew = isNew;
        this.folder = new Path(target, ".meed-" + UUID.randomUUID());
    }

    /** Beside the results. */
    static Work beside(SparkSession spark, String results) {
        Path target = new Path(results);
        try {
            FileSystem files = target.getFileSystem(spark.sparkContext().hadoopConfiguration());
            return beside(files, target);
        } catch (IOException e) {
            throw new OutputRefused("Cannot write into " + results, e);
        }
    }

    static Work beside(FileSystem files, Path target) throws IOException {
        Work work = new Work(files, files.makeQualified(target), !files.exists(target));
        files.mkdirs(work.folder);
        return work;
    }

    /** Where something of that name goes. */
    String path(String name) {
        return new Path(folder, name).toString();
    }

    /**
     * Puts data sets of those names beside the work, in the place of what was there: all of them,
     * or else none, and what was there is put back.
     *
     * @throws OutputRefused when they cannot be; it says where that is which could not be put back
     */
    void publish(List<String> names) {
        Deque<String> begun = new ArrayDeque<>();
        String at = "";
        try {
            for (String name : names) {
                at = name;
                begun.push(name);
                move(new Path(target, name), before(name));
                move(new Path(folder, name), new Path(target, name));
            }
        } catch (IOException | RuntimeException e) {
            begun.forEach(this::putBack);
            throw new OutputRefused("Cannot write " + new Path(target, at), e);
        }
    }

    private Path before(String name) {
        return new Path(folder, "before-" + name);
    }

    /** Moves what is there, if it is there. */
    private void move(Path from, Path to) throws IOException {
        if (files.exists(from) && !files.rename(from, to)) {
            throw new IOException("It stays where it is: " + from);
        }
    }

    private void putBack(String name) {
        Path there = new Path(target, name);
        try {
            boolean was = files.exists(before(name));
            if (was || !files.exists(new Path(folder, name))) {
                files.delete(there, true);
            }
            if (was) {
                move(before(name), there);
            }
        } catch (IOException e) {
            keepsFolder = true;
            throw new OutputRefused(
                    "Cannot write %s, nor put back what was there.".formatted(there),
                    "Maybe take it from %s.".formatted(before(name)));
        }
    }

    /**
     * Writes the parts of a data set of texts one behind another, in their order, and takes each
     * away when it is written, so that storage never holds it all twice.
     */
    void join(String name, OutputStream out) {
        try {
            FileStatus[] parts =
                    files.listStatus(
                            new Path(folder, name), path -> path.getName().startsWith("part-"));
            Arrays.sort(parts);
            for (FileStatus part : parts) {
                try (InputStream in = files.open(part.getPath())) {
                    in.transferTo(out);
                }
                files.delete(part.getPath(), false);
            }
        } catch (IOException e) {
            throw new OutputRefused("Cannot write " + name, e);
        }
    }

    @Override
    public void close() {
        try {
            if (keepsFolder) {
                return;
            }
            files.delete(folder, true);
            if (isNew && files.exists(target) && files.listStatus(target).length == 0) {
                files.delete(target, false);
            }
        } catch (IOException e) {
            throw new OutputRefused("Cannot take away " + folder, e);
        }
    }
}
