package org.meed.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Cuts rows that are sorted by root into blocks, so that a task holds one block at a time, however
 * many rows it is given. A block has about a thousand owners, or fewer where they have many rows;
 * those that hang together are never parted.
 */
final class Blocks implements Iterator<Block> {

    private static final int OWNERS = 1_024;
    private static final int ROWS = 65_536;

    private final Iterator<Row> rows;
    private final FileNames fileNames;
    private @Nullable PackedRow next;

    Blocks(Iterator<Row> rows, FileNames fileNames) {
        this.rows = rows;
        this.fileNames = fileNames;
        this.next = read();
    }

    private @Nullable PackedRow read() {
        return rows.hasNext() ? HistoryRows.packed(rows.next()) : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Block next() {
        PackedRow row = next;
        if (row == null) {
            throw new NoSuchElementException("No row is left.");
        }
        List<PackedRow> block = new ArrayList<>();
        String root = row.root();
        int owners = 1;
        while (row != null) {
            if (!row.root().equals(root)) {
                if (owners >= OWNERS || block.size() >= ROWS) {
                    break;
                }
                owners++;
                root = row.root();
            }
            block.add(row);
            row = read();
        }
        next = row;
        return new Block(block, fileNames);
    }
}
