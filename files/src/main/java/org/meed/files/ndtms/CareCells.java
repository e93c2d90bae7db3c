package org.meed.files.ndtms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;
import org.meed.files.ndtms.codes.ListName;

/** Reads what a row says of hepatitis B, of injecting, and of the assessment for payment. */
final class CareCells {

    /** What is said of hepatitis B, column by column. */
    static final List<String> HEPATITIS = List.of("HEPBSTAT", "HEPBVAC");

    /** What is said of injecting. */
    static final List<String> INJECTING = List.of("INJSTAT");

    static final int STATUS = 0;
    static final int DOSES = 1;

    static final int ASSESSED_ON = 0;
    static final int ASSESSED_BY = 1;
    static final int ELIGIBLE = 2;
    static final int BAND = 3;

    private final Fields fields;

    CareCells(Fields fields) {
        this.fields = fields;
    }

    static List<String> hepatitis(PartCells cells) {
        int day = day(cells);
        return List.of(
                cells.word(ListName.HEPBSTAT, "HEPBSTAT", day),
                cells.word(ListName.HEPBVAC, "HEPBVAC", day));
    }

    static List<String> injecting(PartCells cells) {
        return List.of(cells.word(ListName.INJSTAT, "INJSTAT", day(cells)));
    }

    /** What is said of the assessment, column by column. */
    List<String> assessmentColumns() {
        return List.of(
                fields.column(Fields.ASSESSED_ON),
                fields.column(Fields.ASSESSED_BY),
                fields.column(Fields.PBR_CLIENT),
                fields.column(Fields.BAND));
    }

    /** What it says; null, with notices, when a mistake costs the assessment. */
    @Nullable List<String> assessment(PartCells cells) {
        List<String> columns = assessmentColumns();
        int on = cells.day(columns.get(ASSESSED_ON));
        List<String> said =
                List.of(
                        Days.text(on),
                        cells.text(columns.get(ASSESSED_BY)),
                        cells.yesNo(columns.get(ELIGIBLE)),
                        cells.word(
                                ListName.LASARCOMP,
                                columns.get(BAND),
                                Days.isKnown(on) ? on : day(cells)));
        return cells.isSound() ? said : null;
    }

    private static int day(PartCells cells) {
        int triaged = NdtmsDay.read(cells.text("TRIAGED"));
        return Days.isKnown(triaged) ? triaged : NdtmsDay.read(cells.text("REFLD"));
    }
}
