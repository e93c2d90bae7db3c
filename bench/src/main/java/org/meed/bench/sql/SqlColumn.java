package org.meed.bench.sql;

import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;

/**
 * A column of a table in SQL.
 *
 * @param name its name there
 * @param column the column whose cells it holds
 */
record SqlColumn(String name, Column column) {

    /** Its type; words of a closed list are an enumeration of the table's. */
    String type(String table) {
        return switch (column.type()) {
            case CellType.Day _ -> "date";
            case CellType.Count _ -> "smallint";
            case CellType.Words _ -> "integer";
            case CellType.YesNo _ -> "boolean";
            case CellType.Word _ -> table + "_" + name;
            case CellType.Text _, CellType.Decimal _ -> "varchar";
        };
    }
}
