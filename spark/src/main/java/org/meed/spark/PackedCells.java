package org.meed.spark;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.when;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * The cells of a row in one piece: a semicolon for an empty cell, and for any other its length in
 * bytes, a colon and its text. Most cells of most rows are empty, and a row in one piece travels at
 * a fraction of the cost of thirty texts.
 */
final class PackedCells {

    private static final byte EMPTY = ';';
    private static final byte COLON = ':';
    private static final int TEN = 10;

    private PackedCells() {}

    static byte[] of(List<String> cells) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(8 * cells.size());
        for (String cell : cells) {
            if (cell.isEmpty()) {
                packed.write(EMPTY);
            } else {
                byte[] text = cell.getBytes(StandardCharsets.UTF_8);
                packed.writeBytes(
                        Integer.toString(text.length).getBytes(StandardCharsets.US_ASCII));
                packed.write(COLON);
                packed.writeBytes(text);
            }
        }
        return packed.toByteArray();
    }

    /** The same of columns of texts, null where a cell is empty. */
    static Column of(Column... cells) {
        Column[] parts = new Column[cells.length];
        for (int i = 0; i < cells.length; i++) {
            parts[i] =
                    when(cells[i].isNull().or(cells[i].equalTo("")), lit(Character.toString(EMPTY)))
                            .otherwise(
                                    concat(
                                            octet_length(cells[i]).cast(DataTypes.StringType),
                                            lit(Character.toString(COLON)),
                                            cells[i]));
        }
        return concat(parts).cast(DataTypes.BinaryType);
    }

    /** The cells of a row of a table again. */
    static String[] cells(byte[] packed, Table table) {
        return cells(packed, table.columns().size() + Tables.STANDARD.size());
    }

    /**
     * The cells again.
     *
     * @param count how many there are
     */
    static String[] cells(byte[] packed, int count) {
        String[] cells = new String[count];
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (packed[at] == EMPTY) {
                cells[i] = "";
                at++;
            } else {
                int length = 0;
                while (packed[at] != COLON) {
                    length = TEN * length + packed[at++] - '0';
                }
                cells[i] = new String(packed, at + 1, length, StandardCharsets.UTF_8);
                at += 1 + length;
            }
        }
        return cells;
    }
}
