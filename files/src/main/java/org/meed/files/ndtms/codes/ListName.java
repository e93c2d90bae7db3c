package org.meed.files.ndtms.codes;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.schema.WordLists;

/** The code lists that are read, and the words that each may lead to. */
public enum ListName {
    ACCMNEED("Housing need at the start"),
    AGNCY("Agencies under the names that contracts give them; empty as shipped"),
    AREA("Areas under the names that contracts give them; empty as shipped"),
    DISRSN("Reason for discharge"),
    DRUG("Substances"),
    HEPBSTAT("Hepatitis B: offered, accepted, immune"),
    HEPBVAC("Hepatitis B: doses so far"),
    INJSTAT("Injecting"),
    LASARCOMP("Complexity band"),
    LASARCOMP5("Complexity band, added where there are five"),
    MODAL("Kind of treatment"),
    MODEXIT("How a treatment ended"),
    RFLS("Source of referral"),
    SEX("Sex"),
    TRSTAGE("Stage of a TOP");

    /** The word of a modality that is no treatment, and makes no intervention. */
    public static final String NOT_TREATMENT = "not-treatment";

    private final String says;

    ListName(String says) {
        this.says = says;
    }

    /** What its codes are about. */
    public String says() {
        return says;
    }

    /** The words that its rows may lead to; empty when they may lead to any. */
    public List<String> words() {
        return switch (this) {
            case ACCMNEED -> words(Tables.EPISODES, "accommodation");
            case DISRSN -> WordLists.DISCHARGE_REASONS;
            case DRUG -> WordLists.SUBSTANCES;
            case HEPBSTAT -> List.of("accepted", "declined", "immune", "not-offered");
            case HEPBVAC -> List.of("1", "2", "3");
            case INJSTAT -> List.of("current", "previous", "never");
            case MODAL -> kinds();
            case MODEXIT -> List.of("planned", "unplanned", "withdrawn");
            case SEX -> words(Tables.CLIENTS, "sex");
            case TRSTAGE -> words(Tables.TOP, "stage");
            case AGNCY, AREA, LASARCOMP, LASARCOMP5, RFLS -> List.of();
        };
    }

    /** Whether a row of the list may lead to that word. */
    boolean takes(String word) {
        return word.isEmpty() || words().isEmpty() || words().contains(word);
    }

    private static List<String> words(Table table, String column) {
        return table.column(column).type() instanceof CellType.Word word ? word.words() : List.of();
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(words(Tables.INTERVENTIONS, "kind"));
        kinds.add(NOT_TREATMENT);
        return kinds;
    }
}
