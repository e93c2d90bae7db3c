package org.meed.files.history;

import java.nio.file.Path;
import java.util.List;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Table;
import org.meed.files.csv.CsvInput;
import org.meed.files.csv.CsvRow;

/** Reads the file of one table into a history. */
final class TableFile {
    private final String name;
    private final HistoryBuilder builder;

    private TableFile(String name, HistoryBuilder builder) {
        this.name = name;
        this.builder = builder;
    }

    static void read(Table table, Path file, HistoryBuilder builder) {
        TableFile reading = new TableFile(file.getFileName().toString(), builder);
        try (CsvInput input = CsvInput.of(file)) {
            CsvRow header = input.next();
            if (header == null) {
                builder.reader(table, reading.name, List.of());
            } else if (reading.isSound(header)) {
                RowReader reader = builder.reader(table, reading.name, header.cells());
                reading.rows(input, reader);
            }
        }
    }

    private void rows(CsvInput input, RowReader reader) {
        for (CsvRow row = input.next(); row != null; row = input.next()) {
            if (isSound(row)) {
                reader.add(row.line(), row.cells());
            }
        }
    }

    private boolean isSound(CsvRow row) {
        return switch (row.flaw()) {
            case NONE -> true;
            case NOT_TEXT ->
                    note(row, NoticeCode.NOT_TEXT, "The row has bytes that are not UTF-8 text.");
            case LONG_CELL ->
                    note(
                            row,
                            NoticeCode.CELL_TOO_LONG,
                            "A cell has more than " + CsvInput.CELL_MOST + " characters.");
            case BROKEN -> note(row, NoticeCode.BROKEN_ROW, "The row cannot be read as CSV.");
        };
    }

    private boolean note(CsvRow row, NoticeCode code, String message) {
        builder.note(code.at(name, row.line(), "", message, null));
        return false;
    }
}
