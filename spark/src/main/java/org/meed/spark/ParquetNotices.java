package org.meed.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.meed.engine.history.NoticeBook;
import org.meed.spark.NoticeTotals.More;
import org.meed.spark.NoticeTotals.Note;
import org.meed.spark.NoticeTotals.Noted;

/**
 * What was wrong with the CSV files that a Parquet history was made from: rows that were none,
 * columns that no table has. It stands beside the tables, so that each later run tells it as well.
 */
final class ParquetNotices {

    static final String NAME = "notices.parquet";

    private static final StructType SCHEMA =
            new StructType()
                    .add("file", DataTypes.StringType, false)
                    .add("row", DataTypes.IntegerType, true)
                    .add("column", DataTypes.StringType, false)
                    .add("code", DataTypes.StringType, false)
                    .add("severity", DataTypes.StringType, true)
                    .add("message", DataTypes.StringType, true)
                    .add("remedy", DataTypes.StringType, true)
                    .add("more", DataTypes.LongType, true);

    private ParquetNotices() {}

    static void write(SparkSession spark, NoticeBook book, Work work) {
        Noted noted = Noted.of(book);
        List<Row> rows = new ArrayList<>();
        for (Note one : noted.first()) {
            rows.add(
                    RowFactory.create(
                            one.file(),
                            one.row(),
                            one.column(),
                            one.code(),
                            one.severity(),
                            one.message(),
                            one.remedy(),
                            null));
        }
        for (More one : noted.more()) {
            rows.add(
                    RowFactory.create(
                            one.file(),
                            null,
                            one.column(),
                            one.code(),
                            null,
                            null,
                            null,
                            one.count()));
        }
        spark.createDataFrame(rows, SCHEMA).coalesce(1).write().parquet(work.path(NAME));
    }

    static void read(SparkSession spark, String path, NoticeBook book) {
        List<Note> first = new ArrayList<>();
        List<More> more = new ArrayList<>();
        for (Row row : spark.read().schema(SCHEMA).parquet(path + "/" + NAME).collectAsList()) {
            if (row.isNullAt(1)) {
                more.add(
                        new More(
                                row.getString(0),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(7)));
            } else {
                first.add(
                        new Note(
                                row.getString(0),
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)));
            }
        }
        new Noted(first, more).addTo(book);
    }
}
