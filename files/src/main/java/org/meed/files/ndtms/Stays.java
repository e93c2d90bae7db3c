package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;
import org.meed.files.ndtms.codes.ListName;

/** Makes the rows of one episode: the stay itself, its interventions, its TOPs. */
final class Stays {
    private static final int START_WINDOW = 14;
    private static final int LONGEST_WITHOUT_TOP = 26 * 7;

    private final Drafts drafts;
    private final Pseudonyms names;
    private final Notes notes;
    private final Intake intake;
    private final Provenance provenance;
    private final int recorded;

    Stays(
            Drafts drafts,
            Pseudonyms names,
            Provenance provenance,
            Notes notes,
            Intake intake,
            int recorded) {
        this.drafts = drafts;
        this.names = names;
        this.provenance = provenance;
        this.notes = notes;
        this.intake = intake;
        this.recorded = recorded;
    }

    /** Writes the episode with all that belongs to it; false when nothing of it can be kept. */
    boolean write(EpisodeKey key, String name, EpisodeFindings found) {
        List<Saying> sayings = found.episode.sayings();
        Stay stay = new Stay(key, name, Agreement.of(sayings, EpisodeCells.COLUMNS, notes));
        int started = addInterventions(stay, found.modalities);
        List<String> cells = cells(stay, started);
        if (!drafts.of(Tables.EPISODES).accepts(stay.places(), cells)) {
            return false;
        }
        stay.add(Tables.EPISODES, stay.id(names, "episode"), cells);
        addTops(stay, started, found.tops);
        new Care(drafts, names, notes, intake.care()).add(stay, found);
        String source = stay.source(provenance);
        for (Stay.Pending row : stay.pending()) {
            drafts.of(row.table()).keep(row.id(), source, row.cells());
        }
        return true;
    }

    private static List<String> cells(Stay stay, int started) {
        return List.of(
                stay.client(),
                stay.name(),
                stay.provider(),
                stay.cell(EpisodeCells.AREA),
                "",
                stay.cell(EpisodeCells.REFERRAL),
                stay.cell(EpisodeCells.REFERRED),
                stay.cell(EpisodeCells.TRIAGED),
                Days.text(started),
                stay.cell(EpisodeCells.DISCHARGED),
                stay.cell(EpisodeCells.REASON),
                stay.cell(EpisodeCells.SUBSTANCES),
                stay.cell(EpisodeCells.ACCOMMODATION));
    }

    /** Adds the interventions, and tells the day on which the first treatment among them began. */
    private int addInterventions(Stay stay, Map<String, Reports> modalities) {
        TableDraft draft = drafts.of(Tables.INTERVENTIONS);
        int first = Days.UNKNOWN;
        for (Map.Entry<String, Reports> modality : modalities.entrySet()) {
            Function<List<String>, List<String>> row = said -> intervention(stay, said);
            Agreement agreed = agreed(draft, modality.getValue(), row, ModalityCells.COLUMNS);
            if (agreed != null) {
                int started = NdtmsDay.read(agreed.cell(ModalityCells.STARTED));
                if (isTreatment(stay, agreed, started)) {
                    String id = stay.id(names, modality.getKey());
                    stay.add(Tables.INTERVENTIONS, id, row.apply(agreed.cells()));
                    boolean assessment = agreed.cell(ModalityCells.KIND).equals("assessment");
                    boolean earlier = !Days.isKnown(first) || started < first;
                    first = !assessment && earlier ? started : first;
                }
            }
        }
        return first;
    }

    /**
     * What the sound ones among some sayings agree on; null when there is none, or when what they
     * say together is not sound.
     */
    private @Nullable Agreement agreed(
            TableDraft draft,
            Reports reports,
            Function<List<String>, List<String>> row,
            List<String> columns) {
        List<Saying> sound = new ArrayList<>();
        for (Saying saying : reports.sayings()) {
            if (draft.accepts(saying.places(), row.apply(saying.cells()))) {
                sound.add(saying);
            }
        }
        if (sound.isEmpty()) {
            return null;
        }
        Agreement agreed = Agreement.of(sound, columns, notes);
        boolean known = agreed.cells().equals(sound.getFirst().cells());
        return known || draft.accepts(agreed.places(), row.apply(agreed.cells())) ? agreed : null;
    }

    private static List<String> intervention(Stay stay, List<String> said) {
        String kind = said.get(ModalityCells.KIND);
        return List.of(
                stay.client(),
                stay.name(),
                kind.equals(ListName.NOT_TREATMENT) ? "" : kind,
                said.get(ModalityCells.STARTED),
                said.get(ModalityCells.ENDED),
                said.get(ModalityCells.EXIT));
    }

    /** Whether a modality makes an intervention; one that has not begun makes none as yet. */
    private boolean isTreatment(Stay stay, Agreement agreed, int started) {
        if (!Days.isKnown(started)) {
            return false;
        }
        if (agreed.cell(ModalityCells.KIND).equals(ListName.NOT_TREATMENT)) {
            String message = "The modality is no structured treatment.";
            notes.add(agreed.place(), "MODAL", NdtmsNotice.NOT_TREATMENT, message);
            return false;
        }
        int discharged = stay.day(EpisodeCells.DISCHARGED);
        if (Days.isKnown(discharged) && started > discharged) {
            String message =
                    Days.text(started) + " lies after DISD, " + Days.text(discharged) + ".";
            for (Place place : agreed.places()) {
                notes.add(place, "MODST", NdtmsNotice.STARTED_AFTER_DISCHARGE, message);
            }
            return false;
        }
        return true;
    }

    private void addTops(Stay stay, int started, Map<String, Reports> tops) {
        TableDraft draft = drafts.of(Tables.TOP);
        int latest = started;
        for (Map.Entry<String, Reports> top : tops.entrySet()) {
            Function<List<String>, List<String>> row = said -> top(stay, said);
            Agreement agreed = agreed(draft, top.getValue(), row, intake.tops().columns());
            if (agreed != null) {
                stay.add(Tables.TOP, stay.id(names, top.getKey()), row.apply(agreed.cells()));
                latest = Math.max(latest, NdtmsDay.read(agreed.cell(TopCells.DATE)));
                noteDay(stay, started, agreed);
            }
        }
        noteGap(stay, started, latest);
    }

    private static List<String> top(Stay stay, List<String> said) {
        List<String> cells = new ArrayList<>();
        cells.add(stay.client());
        cells.addAll(said);
        cells.add(stay.provider());
        return cells;
    }

    private void noteDay(Stay stay, int started, Agreement top) {
        int date = NdtmsDay.read(top.cell(TopCells.DATE));
        String stage = top.cell(TopCells.STAGE);
        int triaged = stay.day(EpisodeCells.TRIAGED);
        int discharged = stay.day(EpisodeCells.DISCHARGED);
        if (Days.isKnown(triaged) && date < triaged) {
            String message = Days.text(date) + " lies before TRIAGED, " + Days.text(triaged) + ".";
            notes.add(top.place(), "TOPDATE", NdtmsNotice.DAYS_DISAGREE, message);
        }
        boolean mayFollow = stage.equals("exit") || stage.equals("post");
        if (Days.isKnown(discharged) && date > discharged && !mayFollow) {
            String message = Days.text(date) + " lies after DISD, " + Days.text(discharged) + ".";
            notes.add(top.place(), "TOPDATE", NdtmsNotice.DAYS_DISAGREE, message);
        }
        if (stage.equals("start")
                && Days.isKnown(started)
                && Math.abs(date - started) > START_WINDOW) {
            String message =
                    Days.text(date)
                            + " is "
                            + Math.abs(date - started)
                            + " days from the start, "
                            + Days.text(started)
                            + ".";
            notes.add(top.place(), "TOPDATE", NdtmsNotice.START_TOP_FAR, message);
        }
    }

    private void noteGap(Stay stay, int started, int latest) {
        boolean open = Days.isKnown(started) && stay.cell(EpisodeCells.DISCHARGED).isEmpty();
        if (open && Days.isKnown(recorded) && recorded - latest > LONGEST_WITHOUT_TOP) {
            String message =
                    "The last day with a TOP, or of the start, is " + Days.text(latest) + ".";
            notes.add(stay.place(), "TOPDATE", NdtmsNotice.NO_RECENT_TOP, message);
        }
    }
}
