package org.meed.files.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.history.RowReader;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Table;
import org.meed.files.RegularFile;
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
        try (CsvInput input = CsvInput.of(RegularFile.required(file))) {
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
        Optional<Notice> flaw = row.notice(name);
        flaw.ifPresent(builder::note);
        return flaw.isEmpty();
    }
}
