package org.meed.files.ndtms;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meed.engine.schema.Notice;
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
     * @throws org.meed.files.InputRefused when it cannot be read, or does not tell who consents
     */
    void read(Path path, Map<String, KnownColumn> known, Fields fields, NdtmsSettings settings) {
        try (CsvInput input = CsvInput.ofLines(path)) {
            CsvRow header = input.next();
            if (header == null) {
                notes.add(new Place(name, 1), "", NoticeCode.NO_HEADER, "The file is empty.", null);
                return;
            }
            List<String> names = isSound(header) ? header.cells() : List.of();
            Layout layout =
                    Layout.of(
                            name,
                            names,
                            known,
                            fields,
                            settings.clientIds(),
                            settings.allConsent(),
                            notes);
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
        Optional<Notice> flaw = row.notice(name);
        flaw.ifPresent(notes::add);
        return flaw.isEmpty();
    }

    private Place place(CsvRow row) {
        return new Place(name, row.line());
    }
}
