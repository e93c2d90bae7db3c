package org.meed.files.ndtms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Notice;
import org.meed.engine.time.Days;
import org.meed.files.InputRefused;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.NoticesFile;
import org.meed.files.csv.OutputFolder;
import org.meed.files.history.HistoryFolder;
import org.meed.files.history.HistoryFolderWriter;
import org.meed.files.history.TableWriter;
import org.meed.files.ndtms.codes.CodeLists;
import org.meed.files.ndtms.codes.ListName;

/**
 * Reads files of the national drug treatment data set into a history folder.
 *
 * <p>All files of an import are read as one: the same episode in two of them is one episode. Their
 * order, and that of their rows, changes nothing but the rows that notices name.
 */
public final class NdtmsImport {

    private final NdtmsSettings settings;
    private final Notes notes = new Notes();
    private final Pseudonyms names;
    private final CodeBook codes;
    private final Fields fields;
    private final Intake intake;
    private final Drafts drafts;
    private final People people;
    private final List<List<String>> extras = new ArrayList<>();
    private int rowsKept;

    private NdtmsImport(NdtmsSettings settings) {
        this.settings = settings;
        this.names = new Pseudonyms(settings.salt());
        CodeLists lists = CodeLists.shipped();
        if (settings.bands() == Bands.FIVE) {
            lists = lists.joined(ListName.LASARCOMP, ListName.LASARCOMP5);
        }
        this.codes = new CodeBook(settings.codes().map(lists::under).orElse(lists), notes);
        Fields shipped = Fields.shipped();
        this.fields = settings.codes().map(shipped::under).orElse(shipped);
        this.intake =
                new Intake(
                        settings.clientIds(),
                        new ClientNames(settings.salt()),
                        codes,
                        notes,
                        fields);
        String recorded = settings.recorded().map(Days::of).map(Days::text).orElse("");
        this.drafts =
                new Drafts(recorded, intake.tops().columns(), intake.care().assessmentColumns());
        this.people = new People(drafts, names, notes);
    }

    /**
     * Reads files and writes a history folder: {@code clients.csv}, {@code episodes.csv}, {@code
     * interventions.csv}, {@code assessments.csv}, {@code top.csv}, {@code vaccinations.csv},
     * {@code facts.csv}, {@code links.csv}, {@code extras.csv} and {@code notices.csv}. When no row
     * is kept nothing is written, and the summary alone has the notices.
     *
     * @throws InputRefused when a file, or a code list of one's own, cannot be read
     * @throws org.meed.files.OutputRefused when nothing can be written; the folder is as it was
     */
    public static ImportSummary run(List<Path> files, NdtmsSettings settings, Path out) {
        if (files.isEmpty()) {
            throw new InputRefused(
                    "No file to import is named.", "Maybe name one, such as export.csv.");
        }
        NdtmsImport running = new NdtmsImport(settings);
        running.read(files);
        running.assemble();
        List<Notice> all = running.notes.all();
        List<String> written =
                running.rowsKept == 0 ? List.of() : running.write(OutputFolder.into(out), all);
        return running.summary(written, all);
    }

    private void read(List<Path> files) {
        Map<String, KnownColumn> known = new LinkedHashMap<>();
        KnownColumn.all().forEach(column -> known.put(column.name(), column));
        Map<String, Integer> alike = new HashMap<>();
        files.forEach(file -> alike.merge(name(file), 1, Integer::sum));
        for (Path file : files) {
            String name = alike.getOrDefault(name(file), 1) == 1 ? name(file) : file.toString();
            new NdtmsFile(name, intake, notes).read(file, known, fields, settings.clientIds());
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void assemble() {
        int recorded = settings.recorded().map(Days::of).orElse(Days.UNKNOWN);
        Stays stays = new Stays(drafts, names, notes, intake, recorded);
        List<EpisodeKey> keys = EpisodeNames.sorted(intake.found().keySet());
        Map<EpisodeKey, String> called = EpisodeNames.of(keys);
        for (EpisodeKey key : keys) {
            EpisodeFindings found = intake.found().get(key);
            String name = called.get(key);
            if (found != null && name != null) {
                assemble(key, name, found, stays);
            }
        }
        people.write();
        drafts.all().forEach(draft -> draft.note(notes));
        codes.noteUnsure();
        if (settings.salt().isEmpty() && rowsKept > 0) {
            notes.add(new Place("", 0), "", NdtmsNotice.NO_SALT, "No salt is set.");
        }
    }

    private void assemble(EpisodeKey key, String name, EpisodeFindings found, Stays stays) {
        List<Place> places = found.episode.places();
        if (!intake.consents().stops(key, places) && stays.write(key, name, found)) {
            rowsKept += places.size();
            people.hear(key, found);
            for (EpisodeFindings.Extra extra : found.extras) {
                extras.add(List.of(key.client(), name, extra.column(), extra.value()));
            }
        }
    }

    private List<String> write(OutputFolder folder, List<Notice> all) {
        List<String> written = new ArrayList<>();
        try (folder) {
            HistoryFolderWriter writer = new HistoryFolderWriter(folder);
            for (TableDraft draft : drafts.all()) {
                try (TableWriter table = writer.table(draft.table(), draft.header())) {
                    draft.rows().forEach(table::row);
                }
                written.add(draft.table().name() + ".csv");
            }
            writeExtras(folder);
            written.add(HistoryFolder.EXTRAS);
            NoticesFile.write(folder, all);
            written.add(NoticesFile.NAME);
            folder.publish();
        }
        return written;
    }

    private void writeExtras(OutputFolder folder) {
        List<String> header = List.of("client", "episode", "column", "value");
        try (CsvFile file = folder.csv(HistoryFolder.EXTRAS, header)) {
            for (List<String> extra : extras) {
                extra.forEach(file::text);
                file.end();
            }
        }
    }

    private ImportSummary summary(List<String> written, List<Notice> all) {
        int lost = intake.read() - rowsKept - intake.withoutConsent();
        return new ImportSummary(
                intake.read(),
                rowsKept,
                intake.withoutConsent(),
                lost,
                people.count(),
                written,
                all);
    }
}
