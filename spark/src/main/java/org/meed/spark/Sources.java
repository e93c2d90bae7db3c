package org.meed.spark;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.meed.engine.history.NoticeBook;
import org.meed.files.InputRefused;
import org.meed.files.compact.ArchiveReader;
import org.meed.files.history.HistoryFolder;

/** Finds out in which form a history is. */
final class Sources {

    private Sources() {}

    /**
     * The source of a folder.
     *
     * @throws InputRefused when it holds no history, or the same one in two forms
     */
    static Source of(SparkSession spark, String folder) {
        ParquetSource parquet = ParquetSource.in(spark, folder);
        Path path = local(folder);
        if (parquet == null) {
            if (path == null) {
                throw new InputRefused(
                        "No data set in "
                                + folder
                                + " is a table of a history, such as episodes.parquet.",
                        "Maybe make Parquet of the CSV files first, with `meed spark parquet`.");
            }
            if (ArchiveReader.isIn(path)) {
                throw new InputRefused(
                        folder + " is a compact history, which is for one machine.",
                        "Maybe name the folder of CSV tables that it was made from.");
            }
            HistoryFolder.tables(path, _ -> {});
            return new CsvSource(path);
        }
        if (path != null && holdsCsv(path)) {
            throw new InputRefused(
                    folder + " holds both CSV and Parquet tables, which need not say the same.",
                    "Maybe move one of them to a folder of its own.");
        }
        return parquet;
    }

    private static boolean holdsCsv(Path path) {
        try {
            HistoryFolder.tables(path, new NoticeBook()::add);
            return true;
        } catch (InputRefused none) {
            return false;
        }
    }

    /** The path when it is one of this machine; null for a URI of another file system. */
    private static @org.jspecify.annotations.Nullable Path local(String folder) {
        try {
            return folder.contains("://") ? null : Path.of(folder);
        } catch (InvalidPathException no) {
            return null;
        }
    }
}
