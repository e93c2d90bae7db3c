package org.meed.spark;

import java.io.Serial;
import java.io.Serializable;
import org.meed.engine.history.FileHeader;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * A row as it was written, on its way between machines.
 *
 * @param root one owner of all those whose rows hang together, for all of them the same
 * @param owner whose it is: its client, or where it names none a word of its own
 * @param table the place of its table among all
 * @param line the line of the file that it starts on; 0 where nobody knows
 * @param packed its {@link PackedCells}, in the order of {@link FileHeader#names}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record PackedRow(String root, String owner, int table, int line, byte[] packed)
        implements Serializable {

    @Serial private static final long serialVersionUID = 1;

    Table of() {
        return Tables.all().get(table);
    }

    String[] cells() {
        return PackedCells.cells(packed, of());
    }
}
