package org.meed.files.ndtms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/**
 * Takes rows one by one, and gathers what they say by episode. The order of rows is of no matter.
 */
final class Intake {
    private final ClientIds ids;
    private final ClientNames names;
    private final CodeBook codes;
    private final Notes notes;
    private final TopCells tops;
    private final CareCells care;
    private final Consents consents;
    private final Cover cover;
    private final Map<EpisodeKey, EpisodeFindings> found = new HashMap<>();
    private int read;
    private int withoutConsent;

    Intake(
            ClientIds ids,
            ClientNames names,
            CodeBook codes,
            Notes notes,
            Fields fields,
            Cover cover) {
        this.cover = cover;
        this.ids = ids;
        this.names = names;
        this.codes = codes;
        this.notes = notes;
        this.tops = new TopCells(fields);
        this.care = new CareCells(fields);
        this.consents = new Consents(notes);
    }

    /** Counts a row that could not be read as cells; whoever found it so has noted it. */
    void takeUnreadable() {
        read++;
        cover.seesUnreadable();
    }

    void take(CoreRow row) {
        read++;
        switch (consents.of(row)) {
            case GIVEN -> takeWithConsent(row);
            case REFUSED -> {
                withoutConsent++;
                cover.sees(row, "");
            }
            case UNKNOWN -> cover.sees(row, "");
        }
    }

    private void takeWithConsent(CoreRow row) {
        PartCells cells = cells(row);
        Person person = Person.of(cells, ids, names);
        List<String> episode = EpisodeCells.read(cells, person);
        List<String> modality = ModalityCells.isThere(row) ? ModalityCells.read(cells(row)) : null;
        List<String> top = tops.isThere(row) ? tops.read(cells(row)) : null;
        List<String> assessment = care.assessment(cells(row));
        cover.sees(row, person == null ? "" : person.client());
        if (person == null || episode == null) {
            return;
        }
        EpisodeFindings findings =
                found.computeIfAbsent(key(row, person), first -> new EpisodeFindings());
        Place place = row.place();
        findings.person.add(person.said(), place);
        findings.episode.add(episode, place);
        add(findings.hepatitis, CareCells.hepatitis(cells), place);
        add(findings.injecting, CareCells.injecting(cells), place);
        add(findings.assessment, assessment, place);
        add(findings.modalities, ModalityCells.key(row), modality, place);
        add(findings.tops, TopCells.key(row), top, place);
        addExtras(findings, row);
    }

    private PartCells cells(CoreRow row) {
        return new PartCells(row, codes, notes);
    }

    private static EpisodeKey key(CoreRow row, Person person) {
        String written = row.cell("EPISODID");
        String referred = Days.text(NdtmsDay.read(row.cell("REFLD")));
        return new EpisodeKey(
                person.client(),
                row.cell("AGNCY"),
                row.cell("CLIENTID"),
                written,
                written.isEmpty() ? referred : "");
    }

    private static void add(Reports reports, @Nullable List<String> said, Place place) {
        if (said != null && !said.stream().allMatch(String::isEmpty)) {
            reports.add(said, place);
        }
    }

    private static void add(
            Map<String, Reports> things, String key, @Nullable List<String> said, Place place) {
        if (said != null) {
            add(things.computeIfAbsent(key, first -> new Reports()), said, place);
        }
    }

    private static void addExtras(EpisodeFindings findings, CoreRow row) {
        for (String column : row.layout().extras()) {
            String value = row.cell(column);
            if (!value.isEmpty()) {
                findings.extras.add(new EpisodeFindings.Extra(column, value));
            }
        }
    }

    /** What was found of each episode. */
    Map<EpisodeKey, EpisodeFindings> found() {
        return found;
    }

    Consents consents() {
        return consents;
    }

    TopCells tops() {
        return tops;
    }

    CareCells care() {
        return care;
    }

    /** How many rows were read. */
    int read() {
        return read;
    }

    /** How many of them are of clients who refused consent. */
    int withoutConsent() {
        return withoutConsent;
    }
}
