package org.meed.engine.history;

import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Row.Origin;

/**
 * The names of the rows of an archived table: as they were written, or the hashes they were given.
 */
final class RowNames {

    private final @Nullable TextColumn written;
    private final long[] hashes;
    private final Cells copies;

    private RowNames(@Nullable TextColumn written, long[] hashes, Cells copies) {
        this.written = written;
        this.hashes = hashes;
        this.copies = copies;
    }

    static RowNames of(KnownRows rows) {
        int size = rows.size();
        boolean anyWritten = false;
        boolean anyHash = false;
        int[] copies = new int[size];
        for (int i = 0; i < size; i++) {
            Origin origin = rows.row(i).origin();
            anyWritten |= origin.id() != null;
            anyHash |= origin.id() == null;
            copies[i] = origin.copy();
        }
        long[] hashes = new long[anyHash ? size : 0];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = rows.row(i).origin().hash();
        }
        TextColumn written =
                anyWritten ? TextColumn.of(size, i -> rows.row(i).origin().id()) : null;
        return new RowNames(written, hashes, Cells.of(copies));
    }

    @Nullable String written(int row) {
        return written == null ? null : written.at(row);
    }

    long hash(int row) {
        return hashes.length == 0 ? 0 : hashes[row];
    }

    int copy(int row) {
        return copies.at(row);
    }

    /** Whether there is a name for each of so many rows. */
    boolean fit(int rows) {
        return (written == null || written.size() == rows)
                && (hashes.length == rows || (hashes.length == 0 && (written != null || rows == 0)))
                && copies.fits(rows);
    }

    void put(SectionWriter into, String name) {
        if (written != null) {
            written.put(into, name + "/written");
        }
        into.longs(name + "/hashes", hashes);
        copies.put(into, name + "/copies");
    }

    static RowNames take(SectionReader from, String name) {
        return new RowNames(
                from.has(name + "/written/ends") ? TextColumn.take(from, name + "/written") : null,
                from.longs(name + "/hashes"),
                Cells.take(from, name + "/copies"));
    }
}
