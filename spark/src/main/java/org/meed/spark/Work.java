package org.meed.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
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
            Work work = new Work(files, files.makeQualified(target), !files.exists(target));
            files.mkdirs(work.folder);
            return work;
        } catch (IOException e) {
            throw new OutputRefused("Cannot write into " + results, e);
        }
    }

    /** Where something of that name goes. */
    String path(String name) {
        return new Path(folder, name).toString();
    }

    /**
     * Puts something of that name beside the work, in the place of what was there; when that cannot
     * be, what was there stays.
     */
    void publish(String name) {
        Path there = new Path(target, name);
        Path before = new Path(folder, "before-" + name);
        try {
            if (files.exists(there) && !files.rename(there, before)) {
                throw new OutputRefused("Cannot replace " + there + ".", "Maybe it is in use.");
            }
            if (!files.rename(new Path(folder, name), there)) {
                if (files.exists(before)) {
                    files.rename(before, there);
                }
                throw new OutputRefused("Cannot write " + there + ".", "Maybe it is in use.");
            }
        } catch (IOException e) {
            throw new OutputRefused("Cannot write " + there, e);
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
            files.delete(folder, true);
            if (isNew && files.exists(target) && files.listStatus(target).length == 0) {
                files.delete(target, false);
            }
        } catch (IOException e) {
            throw new OutputRefused("Cannot take away " + folder, e);
        }
    }
}
