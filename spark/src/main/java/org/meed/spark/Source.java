package org.meed.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.meed.engine.history.NoticeBook;

/** Where the rows of a history come from. */
sealed interface Source permits CsvSource, ParquetSource, MadeUpSource {

    /**
     * The rows, with the columns of {@link HistoryRows}; they may be read more than once.
     *
     * @param work takes what would else be read or made twice
     * @param book takes what is wrong with the files themselves
     * @throws org.meed.files.InputRefused when they cannot be read
     */
    Dataset<Row> rows(SparkSession spark, Work work, NoticeBook book);

    /** How notices name the files. */
    FileNames fileNames();
}
