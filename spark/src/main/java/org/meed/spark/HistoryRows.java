package org.meed.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.meed.engine.history.FileHeader;
import org.meed.engine.schema.Table;

/**
 * The columns of a data set that holds rows of every table of a history. Those by which rows find
 * one another stand by themselves; all cells are in one piece besides.
 */
final class HistoryRows {

    /** Only behind {@link Kin}: one owner of all those whose rows hang together. */
    static final String ROOT = "root";

    static final String OWNER = "owner";
    static final String TABLE = "table";
    static final String LINE = "line";
    static final String ID = "id";
    static final String RETRACTS = "retracts";
    static final String SUPERSEDES = "supersedes";
    static final String CELLS = "cells";

    static final StructType SCHEMA =
            new StructType()
                    .add(OWNER, DataTypes.StringType, false)
                    .add(TABLE, DataTypes.IntegerType, false)
                    .add(LINE, DataTypes.IntegerType, false)
                    .add(ID, DataTypes.StringType, true)
                    .add(RETRACTS, DataTypes.StringType, true)
                    .add(SUPERSEDES, DataTypes.StringType, true)
                    .add(CELLS, DataTypes.BinaryType, false);

    /** What no client's id has in it, before what owns a row that names no client. */
    private static final String NOBODY = "\0";

    private HistoryRows() {}

    /**
     * A row.
     *
     * @param cells in the order of {@link FileHeader#names}
     */
    static Row row(Table table, int line, List<String> cells) {
        int own = table.columns().size();
        String retracts = cells.get(own + 3);
        String owner = "";
        if (table.hasClient()) {
            String client = cells.getFirst();
            owner =
                    client.isBlank()
                            ? NOBODY + table + ":" + (retracts.isEmpty() ? "" + line : retracts)
                            : client;
        }
        return RowFactory.create(
                owner,
                table.index(),
                line,
                filled(cells.get(own)),
                filled(retracts),
                filled(cells.get(own + 4)),
                PackedCells.of(cells));
    }

    private static @org.jspecify.annotations.Nullable String filled(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /**
     * The same of columns of texts.
     *
     * @param line the column of lines
     * @param cells one for each of {@link FileHeader#names}
     */
    static Column[] columns(Table table, Column line, List<Column> cells) {
        int own = table.columns().size();
        Column retracts = cells.get(own + 3);
        Column named =
                concat(
                        lit(NOBODY + table + ":"),
                        coalesce(retracts, line.cast(DataTypes.StringType)));
        Column client = cells.getFirst();
        Column owner =
                table.hasClient()
                        ? when(trim(client).notEqual(""), client).otherwise(named)
                        : lit("");
        return new Column[] {
            owner.as(OWNER),
            lit(table.index()).as(TABLE),
            line.as(LINE),
            cells.get(own).as(ID),
            retracts.as(RETRACTS),
            cells.get(own + 4).as(SUPERSEDES),
            PackedCells.of(cells.toArray(Column[]::new)).as(CELLS)
        };
    }

    /** Reads a row of a data set that has these columns, and {@link #ROOT}. */
    static PackedRow packed(Row row) {
        return new PackedRow(
                row.getAs(ROOT),
                row.getAs(OWNER),
                row.<Integer>getAs(TABLE),
                row.<Integer>getAs(LINE),
                row.getAs(CELLS));
    }
}
