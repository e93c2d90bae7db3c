package org.meed.files.ndtms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;
import org.meed.files.ndtms.codes.ListName;

/** Reads what a row says of its episode. */
final class EpisodeCells {

    /** What is said, column by column; the history's own columns of the same order follow. */
    static final List<String> COLUMNS =
            List.of(
                    "AGNCY",
                    "DAT",
                    "RFLS",
                    "REFLD",
                    "TRIAGED",
                    "DISD",
                    "DISRSN",
                    "DRUG1",
                    "ACCMNEED");

    static final int PROVIDER = 0;
    static final int AREA = 1;
    static final int REFERRAL = 2;
    static final int REFERRED = 3;
    static final int TRIAGED = 4;
    static final int DISCHARGED = 5;
    static final int REASON = 6;
    static final int SUBSTANCES = 7;
    static final int ACCOMMODATION = 8;

    private EpisodeCells() {}

    /** What it says; null, with notices, when a mistake costs the row. */
    static @Nullable List<String> read(PartCells cells, @Nullable Person person) {
        int referred = cells.day("REFLD");
        int triaged = cells.day("TRIAGED");
        int discharged = cells.day("DISD");
        int day = Days.isKnown(referred) ? referred : triaged;
        expect(cells, person, referred, triaged, discharged);
        List<String> said =
                List.of(
                        cells.name(ListName.AGNCY, "AGNCY", day),
                        area(cells, day),
                        cells.word(ListName.RFLS, "RFLS", day),
                        Days.text(referred),
                        Days.text(triaged),
                        Days.text(discharged),
                        reason(cells, discharged),
                        Substances.read(cells, day),
                        cells.word(ListName.ACCMNEED, "ACCMNEED", day));
        return cells.isSound() ? said : null;
    }

    private static void expect(
            PartCells cells, @Nullable Person person, int referred, int triaged, int discharged) {
        cells.expect("REFLD");
        cells.expect("TRIAGED");
        cells.expect("DRUG1");
        cells.expectOrder("REFLD", referred, "TRIAGED", triaged);
        cells.expectOrder("REFLD", referred, "DISD", discharged);
        if (person != null) {
            expectLikely(cells, person, referred);
        }
    }

    private static void expectLikely(PartCells cells, Person person, int referred) {
        if (Days.isKnown(referred) && Days.isKnown(person.born())) {
            LocalDate adult = Days.date(person.born()).plusYears(18);
            if (Days.date(referred).isBefore(adult)) {
                String message = "The client is 18 on " + adult + ", after the referral.";
                cells.note("DOB", NdtmsNotice.UNDER_AGE, message);
            }
        }
        if (person.sex().equals("male") && cells.text("PREGNANT").equalsIgnoreCase("Y")) {
            String message = "PREGNANT is Y, and SEX says male.";
            cells.note("PREGNANT", NdtmsNotice.PREGNANT_MALE, message);
        }
    }

    private static String area(PartCells cells, int day) {
        for (String column : List.of("DAT", "LA", "UTLA")) {
            if (!cells.text(column).isEmpty()) {
                return cells.name(ListName.AREA, column, day);
            }
        }
        return "";
    }

    private static String reason(PartCells cells, int discharged) {
        boolean written = !cells.text("DISRSN").isEmpty();
        if (Days.isKnown(discharged)) {
            cells.expect("DISRSN");
        } else if (written && cells.isSound()) {
            String message = "DISRSN is filled, DISD is empty.";
            cells.note("DISRSN", NdtmsNotice.ONE_WITHOUT_THE_OTHER, message);
            return "";
        }
        return cells.word(ListName.DISRSN, "DISRSN", discharged);
    }
}
