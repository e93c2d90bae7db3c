package org.meed.files.ndtms;

import java.util.List;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Makes the rows about an episode's client that are no part of the stay itself. */
final class Care {
    private static final String HEPATITIS_B = "hepatitis-b";
    private static final String NO_DOSE = "accepted";

    private final Drafts drafts;
    private final Pseudonyms names;
    private final Notes notes;
    private final CareCells care;

    Care(Drafts drafts, Pseudonyms names, Notes notes, CareCells care) {
        this.drafts = drafts;
        this.names = names;
        this.notes = notes;
        this.care = care;
    }

    void add(Stay stay, EpisodeFindings found) {
        addStatus(stay, found.hepatitis);
        addInjecting(stay, found.injecting);
        addAssessment(stay, found.assessment);
    }

    /** Immune, declined, not offered. Doses belong to the client, see {@link People}. */
    private void addStatus(Stay stay, Reports reports) {
        if (reports.isEmpty()) {
            return;
        }
        Agreement said = Agreement.of(reports.sayings(), CareCells.HEPATITIS, notes);
        String status = said.cell(CareCells.STATUS);
        if (status.isEmpty() || status.equals(NO_DOSE)) {
            return;
        }
        // Somebody immune was so before the episode began; a refusal was heard at triage.
        String referred = stay.cell(EpisodeCells.REFERRED);
        boolean before = status.equals("immune") && !referred.isEmpty();
        String date = before ? referred : stay.assessed();
        add(stay, Tables.VACCINATIONS, said, List.of(stay.client(), date, HEPATITIS_B, "", status));
    }

    private void addInjecting(Stay stay, Reports reports) {
        if (!reports.isEmpty()) {
            Agreement said = Agreement.of(reports.sayings(), CareCells.INJECTING, notes);
            List<String> cells =
                    List.of(
                            stay.client(),
                            stay.assessed(),
                            "",
                            "injecting-status",
                            said.cell(0),
                            "",
                            stay.provider());
            add(stay, Tables.FACTS, said, cells);
        }
    }

    private void addAssessment(Stay stay, Reports reports) {
        if (reports.isEmpty()) {
            return;
        }
        Agreement said = Agreement.of(reports.sayings(), care.assessmentColumns(), notes);
        String eligible = said.cell(CareCells.ELIGIBLE);
        String band = said.cell(CareCells.BAND);
        if (eligible.isEmpty() && band.isEmpty()) {
            return;
        }
        String on = said.cell(CareCells.ASSESSED_ON);
        String by = said.cell(CareCells.ASSESSED_BY);
        List<String> cells =
                List.of(
                        stay.client(),
                        on.isEmpty() ? stay.assessed() : on,
                        by.isEmpty() ? stay.provider() : by,
                        eligible,
                        "",
                        band,
                        "");
        add(stay, Tables.ASSESSMENTS, said, cells);
    }

    private void add(Stay stay, Table table, Agreement said, List<String> cells) {
        if (drafts.of(table).accepts(said.places(), cells)) {
            stay.add(table, stay.id(names, table.name()), cells);
        }
    }
}
