package org.meed.files.ndtms;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.schema.Shown;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;
import org.meed.files.continuing.Continuation;
import org.meed.files.continuing.PastHistory;
import org.meed.files.continuing.Remark;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.CsvInput;
import org.meed.files.csv.CsvRow;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.HistoryFolder;

/** Writes what an import says as the continuation of a history. */
final class Continuing {
    private final PastHistory past;
    private final Cover cover;
    private final boolean complete;
    private final Continuation continuation;

    /**
     * Reads the history that is continued.
     *
     * @throws InputRefused when it cannot be continued by such an import
     */
    Continuing(Path onto, NdtmsSettings settings, Provenance provenance, Cover cover, Path out) {
        int day =
                settings.recorded()
                        .map(Days::of)
                        .orElseThrow(() ->
                                new InputRefused(
                                        "A history is continued on a day, and none is given.",
                                        "Maybe add --recorded, with the day of the submission."));
        this.past = PastHistory.read(onto, Provenance.ORIGIN);
        if (past.isIn(out)) {
            throw new InputRefused(
                    onto + " is the history that is continued, and nothing in it is changed.",
                    "Maybe write the longer history into a folder of its own.");
        }
        past.mustEndBy(day);
        mustHaveNames(onto, provenance);
        this.cover = cover;
        this.complete = settings.complete();
        this.continuation = new Continuation(past, day, cover);
    }

    /** With another salt every client would be another, and every result be paid again. */
    private void mustHaveNames(Path onto, Provenance provenance) {
        for (String source : past.sources(Tables.CLIENTS)) {
            if (!source.equals(provenance.ofAll())) {
                throw new InputRefused(
                        onto + " has other client ids than this import gives.",
                        "Maybe its salt was another, or its --clients-by.");
            }
        }
    }

    /** Compares all that the import says with the history. */
    void compare(Drafts drafts, Notes notes) {
        cover.settle(notes.faulty(), past, complete);
        for (TableDraft draft : drafts.all()) {
            continuation.compare(draft.table(), draft.said());
        }
        Set<String> told = new HashSet<>();
        for (Remark remark : continuation.remarks()) {
            switch (remark.kind()) {
                case ABSENT -> {
                    if (Provenance.agency(remark.source()).isPresent()
                            && told.add(remark.source())) {
                        noteAbsent(remark, notes);
                    }
                }
                case CORRECTED_ELSEWHERE ->
                        notes.add(
                                place(remark),
                                "id",
                                NdtmsNotice.CORRECTED_ELSEWHERE,
                                "The files say something else of what "
                                        + remark.id()
                                        + " said, or nothing more.");
            }
        }
    }

    private void noteAbsent(Remark remark, Notes notes) {
        String who =
                remark.client()
                        + " at "
                        + Provenance.agency(remark.source()).map(Shown::of).orElse("");
        if (cover.doubts(remark.source())) {
            String message = "The files lack something of " + who + ", and a row is lost.";
            notes.add(place(remark), "", NdtmsNotice.NOT_TAKEN_FOR_GONE, message);
        } else {
            String message = "The files say nothing of " + who + ".";
            notes.add(place(remark), "", NdtmsNotice.ABSENT, message);
        }
    }

    private static Place place(Remark remark) {
        return new Place(remark.table().name() + ".csv", remark.line());
    }

    /** Writes the history; tells the names of the files. */
    List<String> write(OutputFolder out, List<List<String>> extras) {
        List<String> written = new ArrayList<>(continuation.write(out));
        try (CsvFile file = out.csv(HistoryFolder.EXTRAS, NdtmsImport.EXTRA_COLUMNS)) {
            Set<List<String>> there = copyExtras(file);
            for (List<String> extra : extras) {
                if (there.add(extra)) {
                    extra.forEach(file::text);
                    file.end();
                }
            }
        }
        written.add(HistoryFolder.EXTRAS);
        return written;
    }

    private Set<List<String>> copyExtras(CsvFile file) {
        Set<List<String>> there = new HashSet<>();
        Path old = past.file(HistoryFolder.EXTRAS);
        if (!Files.exists(old)) {
            return there;
        }
        try (CsvInput input = CsvInput.of(old)) {
            input.next();
            for (CsvRow row = input.next(); row != null; row = input.next()) {
                if (row.cells().size() == NdtmsImport.EXTRA_COLUMNS.size()) {
                    row.cells().forEach(file::plain);
                    file.end();
                    there.add(row.cells().stream().map(Continuing::unguarded).toList());
                }
            }
        }
        return there;
    }

    /** The text before it was guarded against spreadsheets. */
    private static String unguarded(String cell) {
        return cell.matches("(?s)'['=+\\-@\t\r].*") ? cell.substring(1) : cell;
    }

    ImportSummary.Continued summary() {
        return new ImportSummary.Continued(
                continuation.added(), continuation.replaced(), continuation.withdrawn());
    }
}
