package org.meed.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.IntegralType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.FileHeader;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.files.InputRefused;

/**
 * A history of one Parquet data set a table, {@code top.parquet} and so on, with the columns of the
 * CSV files: texts as they would stand there, or whole numbers, decimals, dates and booleans.
 *
 * @param path a folder of any file system that Spark reads
 * @param tables those that are there
 * @param others what else ends in {@code .parquet}
 * @param wasCsv whether it was made from CSV files, and knows the lines of its rows
 */
record ParquetSource(String path, List<Table> tables, List<String> others, boolean wasCsv)
        implements Source {

    private static final String ENDING = FileNames.PARQUET.ending();

    ParquetSource {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
    }

    /** The one of a folder; null when no table is there in this form. */
    static @Nullable ParquetSource in(SparkSession spark, String path) {
        List<String> names = names(spark, path);
        List<Table> tables =
                Tables.all().stream()
                        .filter(table -> names.contains(table.name() + ENDING))
                        .toList();
        List<String> others =
                names.stream()
                        .filter(name -> name.endsWith(ENDING) && !name.equals(ParquetNotices.NAME))
                        .filter(name ->
                                tables.stream().noneMatch(table -> name.equals(table + ENDING)))
                        .toList();
        return tables.isEmpty()
                ? null
                : new ParquetSource(path, tables, others, names.contains(ParquetNotices.NAME));
    }

    private static List<String> names(SparkSession spark, String path) {
        try {
            Path folder = new Path(path);
            FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
            return files.exists(folder)
                    ? Arrays.stream(files.listStatus(folder))
                            .map(FileStatus::getPath)
                            .map(Path::getName)
                            .sorted()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new InputRefused("Cannot read the folder " + path, e);
        }
    }

    @Override
    public FileNames fileNames() {
        return wasCsv ? FileNames.CSV : FileNames.PARQUET;
    }

    @Override
    public Dataset<Row> rows(SparkSession spark, Work work, NoticeBook book) {
        for (String other : others) {
            String message = "`" + other + "` is not the name of a table.";
            book.add(NoticeCode.UNKNOWN_FILE.at(other, 1, "", message, null));
        }
        if (wasCsv) {
            ParquetNotices.read(spark, path, book);
        }
        Dataset<Row> all = spark.createDataFrame(List.of(), HistoryRows.SCHEMA);
        for (Table table : tables) {
            Dataset<Row> read = spark.read().parquet(path + "/" + table + ENDING);
            List<String> names = new ArrayList<>(List.of(read.columns()));
            names.remove(ParquetTables.ROW);
            FileHeader header = new FileHeader(table, fileNames().of(table), names, book);
            if (header.isReadable()) {
                all = all.unionByName(rows(table, read));
            }
        }
        return all;
    }

    private Dataset<Row> rows(Table table, Dataset<Row> read) {
        List<String> there = List.of(read.columns());
        List<Column> cells = new ArrayList<>();
        for (String name : FileHeader.names(table)) {
            cells.add(
                    there.contains(name)
                            ? text(table, read, name)
                            : lit(null).cast(DataTypes.StringType));
        }
        Column line =
                there.contains(ParquetTables.ROW)
                        ? coalesce(read.col(ParquetTables.ROW).cast(DataTypes.IntegerType), lit(0))
                        : lit(0);
        return read.select(HistoryRows.columns(table, line, cells));
    }

    /** A column as it would be written in CSV. */
    private Column text(Table table, Dataset<Row> read, String name) {
        StructField field = read.schema().apply(name);
        DataType type = field.dataType();
        Column column = read.col("`" + name + "`");
        if (type instanceof BooleanType) {
            return when(column, "yes").when(column.equalTo(false), "no");
        }
        if (type instanceof StringType
                || type instanceof DateType
                || type instanceof IntegralType
                || type instanceof DecimalType) {
            return column.cast(DataTypes.StringType);
        }
        throw new InputRefused(
                "The column %s of %s/%s%s is of the type %s."
                        .formatted(name, path, table, ENDING, type.simpleString()),
                "Maybe make it text, as it would stand in a CSV file.");
    }
}
