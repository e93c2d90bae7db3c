package org.meed.files.ndtms;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.NoticeCode;
import org.meed.files.csv.CsvInput;
import org.meed.files.csv.CsvRow;

/** Reads one file, row by row, into an intake. */
final class NdtmsFile {
    private final String name;
    private final Intake intake;
    private final Notes notes;

    /**
     * A file.
     *
     * @param name what notices call it
     */
    NdtmsFile(String name, Intake intake, Notes notes) {
        this.name = name;
        this.intake = intake;
        this.notes = notes;
    }

    /**
     * Reads all of it.
     *
     * @throws org.meed.files.InputRefused when it cannot be read
     */
    void read(Path path, Map<String, KnownColumn> known, Fields fields, ClientIds ids) {
        try (CsvInput input = CsvInput.of(path)) {
            CsvRow header = input.next();
            if (header == null) {
                notes.add(new Place(name, 1), "", NoticeCode.NO_HEADER, "The file is empty.", null);
                return;
            }
            List<String> names = isSound(header) ? header.cells() : List.of();
            Layout layout = Layout.of(name, names, known, fields, ids, notes);
            for (CsvRow row = input.next(); row != null; row = input.next()) {
                if (layout.isReadable() && isSound(row) && hasAllCells(row, layout)) {
                    intake.take(new CoreRow(place(row), layout, row.cells()));
                } else {
                    intake.takeUnreadable();
                }
            }
        }
    }

    private boolean hasAllCells(CsvRow row, Layout layout) {
        int cells = row.cells().size();
        if (cells == layout.width()) {
            return true;
        }
        String message = "The row has " + cells + " cells, the header " + layout.width() + ".";
        notes.add(place(row), "", NoticeCode.WRONG_NUMBER_OF_CELLS, message, null);
        return false;
    }

    private boolean isSound(CsvRow row) {
        return switch (row.flaw()) {
            case NONE -> true;
            case NOT_TEXT ->
                    flawed(row, NoticeCode.NOT_TEXT, "The row has bytes that are not UTF-8 text.");
            case LONG_CELL -> {
                String message = "A cell has more than " + CsvInput.CELL_MOST + " characters.";
                yield flawed(row, NoticeCode.CELL_TOO_LONG, message);
            }
            case BROKEN -> flawed(row, NoticeCode.BROKEN_ROW, "The row cannot be read as CSV.");
        };
    }

    private boolean flawed(CsvRow row, NoticeCode code, String message) {
        notes.add(place(row), "", code, message, null);
        return false;
    }

    private Place place(CsvRow row) {
        return new Place(name, row.line());
    }
}
