package org.meed.files.ndtms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    static final List<String> EXTRA_COLUMNS = List.of("client", "episode", "column", "value");

    private final NdtmsSettings settings;
    private final Notes notes = new Notes();
    private final Pseudonyms names;
    private final Provenance provenance;
    private final Cover cover;
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
        this.provenance = new Provenance(names, settings.clientIds());
        this.cover = new Cover(provenance);
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
                        fields,
                        cover);
        String recorded = settings.recorded().map(Days::of).map(Days::text).orElse("");
        this.drafts =
                new Drafts(recorded, intake.tops().columns(), intake.care().assessmentColumns());
        this.people = new People(drafts, names, provenance, notes);
    }

    /**
     * Reads files and writes a history folder. Without a history to continue it has {@code
     * clients.csv}, {@code episodes.csv}, {@code interventions.csv}, {@code assessments.csv},
     * {@code top.csv}, {@code vaccinations.csv}, {@code facts.csv}, {@code links.csv}, {@code
     * extras.csv} and {@code notices.csv}. A history that is continued is written with all its
     * tables, none of its rows changed, and what is new, changed or gone in further rows. When no
     * row is kept nothing is written, and the summary alone has the notices.
     *
     * @throws InputRefused when a file, or a code list of one's own, cannot be read, a file does
     *     not tell who consents, or the history cannot be continued
     * @throws org.meed.files.OutputRefused when nothing can be written; the folder is as it was
     */
    public static ImportSummary run(List<Path> files, NdtmsSettings settings, Path out) {
        if (files.isEmpty()) {
            throw new InputRefused(
                    "No file to import is named.", "Maybe name one, such as export.csv.");
        }
        NdtmsImport running = new NdtmsImport(settings);
        Optional<Continuing> continuing =
                settings.onto()
                        .map(onto ->
                                new Continuing(
                                        onto, settings, running.provenance, running.cover, out));
        running.read(files);
        running.assemble();
        continuing.ifPresent(more -> more.compare(running.drafts, running.notes));
        List<Notice> all = running.notes.all();
        List<String> written =
                running.rowsKept == 0
                        ? List.of()
                        : running.write(OutputFolder.into(out), all, continuing);
        return running.summary(written, all, continuing);
    }

    private void read(List<Path> files) {
        Map<String, KnownColumn> known = new LinkedHashMap<>();
        KnownColumn.all().forEach(column -> known.put(column.name(), column));
        Map<String, Integer> alike = new HashMap<>();
        files.forEach(file -> alike.merge(name(file), 1, Integer::sum));
        for (Path file : files) {
            String name = alike.getOrDefault(name(file), 1) == 1 ? name(file) : file.toString();
            new NdtmsFile(name, intake, notes).read(file, known, fields, settings);
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void assemble() {
        int recorded = settings.recorded().map(Days::of).orElse(Days.UNKNOWN);
        Stays stays = new Stays(drafts, names, provenance, notes, intake, recorded);
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

    private List<String> write(
            OutputFolder folder, List<Notice> all, Optional<Continuing> continuing) {
        List<String> written = new ArrayList<>();
        try (folder) {
            written.addAll(
                    continuing.isPresent()
                            ? continuing.get().write(folder, extras)
                            : writeAlone(folder));
            NoticesFile.write(folder, all);
            written.add(NoticesFile.NAME);
            folder.publish();
        }
        return written;
    }

    private List<String> writeAlone(OutputFolder folder) {
        List<String> written = new ArrayList<>();
        HistoryFolderWriter writer = new HistoryFolderWriter(folder);
        for (TableDraft draft : drafts.all()) {
            try (TableWriter table = writer.table(draft.table(), draft.header())) {
                draft.rows().forEach(table::row);
            }
            written.add(draft.table().name() + ".csv");
        }
        writeExtras(folder);
        written.add(HistoryFolder.EXTRAS);
        return written;
    }

    private void writeExtras(OutputFolder folder) {
        try (CsvFile file = folder.csv(HistoryFolder.EXTRAS, EXTRA_COLUMNS)) {
            for (List<String> extra : extras) {
                extra.forEach(file::text);
                file.end();
            }
        }
    }

    private ImportSummary summary(
            List<String> written, List<Notice> all, Optional<Continuing> continuing) {
        int lost = intake.read() - rowsKept - intake.withoutConsent();
        return new ImportSummary(
                intake.read(),
                rowsKept,
                intake.withoutConsent(),
                lost,
                people.count(),
                continuing.map(Continuing::summary),
                written,
                all);
    }
}
