package org.meed.files.history;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.FileHeader;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.schema.Table;
import org.meed.files.InputRefused;
import org.meed.files.RegularFile;
import org.meed.files.csv.CsvInput;
import org.meed.files.csv.CsvRow;

/**
 * The rows of a table's file one after another as they are written, in the table's own order of
 * columns: for whoever looks at what the cells say elsewhere, or later. Rows that are none, and
 * columns that the table does not have, are noted here.
 */
public final class WrittenRows implements Iterator<WrittenRows.Written>, AutoCloseable {

    /**
     * One row.
     *
     * @param line the line of the file that it starts on
     * @param cells in the order of {@link FileHeader#names}
     */
    public record Written(int line, List<String> cells) {
        public Written {
            cells = List.copyOf(cells);
        }
    }

    private final String name;
    private final NoticeBook book;
    private final CsvInput input;
    private final @Nullable FileHeader header;
    private final String[] cells;
    private @Nullable Written next;

    /**
     * Opens a file.
     *
     * @param book takes what is wrong with its rows
     * @throws InputRefused when it cannot be read
     */
    public WrittenRows(Table table, Path file, NoticeBook book) {
        this.name = file.getFileName().toString();
        this.book = book;
        this.input = CsvInput.of(RegularFile.required(file));
        this.cells = new String[FileHeader.names(table).size()];
        CsvRow first = input.next();
        this.header =
                first != null && !isSound(first)
                        ? null
                        : new FileHeader(
                                table, name, first == null ? List.of() : first.cells(), book);
        this.next = read();
    }

    private @Nullable Written read() {
        if (header == null || !header.isReadable()) {
            return null;
        }
        for (CsvRow row = input.next(); row != null; row = input.next()) {
            if (isSound(row) && header.take(row.line(), row.cells(), cells)) {
                return new Written(row.line(), List.of(cells));
            }
        }
        return null;
    }

    private boolean isSound(CsvRow row) {
        row.notice(name).ifPresent(book::add);
        return row.flaw() == CsvRow.Flaw.NONE;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Written next() {
        Written row = next;
        if (row == null) {
            throw new NoSuchElementException(name);
        }
        next = read();
        return row;
    }

    @Override
    public void close() {
        input.close();
    }
}
