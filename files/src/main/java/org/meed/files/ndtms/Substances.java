package org.meed.files.ndtms;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.schema.Shown;
import org.meed.files.ndtms.codes.ListName;

/** Reads the problem substances of an episode, the main one first. */
final class Substances {
    private static final List<String> COLUMNS = List.of("DRUG1", "DRUG2", "DRUG3");

    private Substances() {}

    /** The history's list, each word once. */
    static String read(PartCells cells, int day) {
        Set<String> codes = new HashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (String column : COLUMNS) {
            String code = cells.text(column);
            if (!code.isEmpty() && !codes.add(code)) {
                String message = Shown.of(code) + " is named twice.";
                cells.note(column, NdtmsNotice.REPEATED_DRUG, message);
            } else if (!code.isEmpty()) {
                // A substance that we cannot name is one all the same: "abstinent" must ask for it.
                String word = cells.word(ListName.DRUG, column, day, "other");
                words.add(word.isEmpty() ? "other" : word);
            }
        }
        boolean alcohol = !words.isEmpty() && words.iterator().next().equals("alcohol");
        boolean asked = cells.has("ALCDDAYS") || cells.has("ALCUNITS");
        if (alcohol
                && asked
                && !cells.text("DRUG1").isEmpty()
                && cells.text("ALCDDAYS").isEmpty()
                && cells.text("ALCUNITS").isEmpty()) {
            String message = "DRUG1 is alcohol; ALCDDAYS and ALCUNITS are empty.";
            cells.note("ALCDDAYS", NdtmsNotice.ALCOHOL_WITHOUT_DRINKING, message);
        }
        return String.join(";", words);
    }
}
