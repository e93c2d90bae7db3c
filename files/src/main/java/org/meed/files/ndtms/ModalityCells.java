package org.meed.files.ndtms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;
import org.meed.files.ndtms.codes.ListName;

/** Reads what a row says of a modality. */
final class ModalityCells {

    /** What is said, column by column. */
    static final List<String> COLUMNS = List.of("MODAL", "MODST", "MODEND", "MODEXIT");

    static final int KIND = 0;
    static final int STARTED = 1;
    static final int ENDED = 2;
    static final int EXIT = 3;

    private static final List<String> ASKED =
            List.of("MODAL", "MODID", "MODST", "MODEND", "MODEXIT");

    private ModalityCells() {}

    static boolean isThere(CoreRow row) {
        return row.isFilled(ASKED);
    }

    /** The modality's name within its episode. */
    static String key(CoreRow row) {
        String id = row.cell("MODID");
        return id.isEmpty()
                ? "MODAL " + row.cell("MODAL") + " MODST " + row.cell("MODST")
                : "MODID " + id;
    }

    /** What it says; null, with notices, when a mistake costs the modality. */
    static @Nullable List<String> read(PartCells cells) {
        int referred = cells.day("REFMODDT");
        int started = cells.day("MODST");
        int ended = cells.day("MODEND");
        if (!cells.isSound()) {
            return null;
        }
        cells.expectOrder("REFLD", NdtmsDay.read(cells.text("REFLD")), "REFMODDT", referred);
        cells.expectOrder("REFMODDT", referred, "MODST", started);
        cells.expectOrder("MODEND", ended, "DISD", NdtmsDay.read(cells.text("DISD")));
        int day = Days.isKnown(started) ? started : referred;
        if (Days.isKnown(started)) {
            cells.expect("MODAL");
        }
        if (Days.isKnown(ended) && !Days.isKnown(started)) {
            cells.note(
                    "MODST",
                    NdtmsNotice.ONE_WITHOUT_THE_OTHER,
                    "MODEND is filled, MODST is empty.");
        }
        List<String> said =
                List.of(
                        cells.word(ListName.MODAL, "MODAL", day),
                        Days.text(started),
                        Days.text(ended),
                        exit(cells, ended));
        return cells.isSound() ? said : null;
    }

    private static String exit(PartCells cells, int ended) {
        if (Days.isKnown(ended)) {
            cells.expect("MODEXIT");
        } else if (!cells.text("MODEXIT").isEmpty()) {
            String message = "MODEXIT is filled, MODEND is empty.";
            cells.note("MODEXIT", NdtmsNotice.ONE_WITHOUT_THE_OTHER, message);
            return "";
        }
        return cells.word(ListName.MODEXIT, "MODEXIT", ended);
    }
}
