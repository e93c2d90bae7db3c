package org.meed.files.ndtms;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;
import org.meed.files.ndtms.codes.ListName;

/**
 * Whom a row is about.
 *
 * @param client the id that the history uses
 * @param born date of birth, {@link Days#UNKNOWN} when it is not known
 * @param sex the history's word for it
 */
record Person(String client, int born, String sex) {
    private static final int FIRST_BIRTH = Days.of(1903, 1, 1);

    /** What is said of a person, column by column. */
    static final List<String> COLUMNS = List.of("DOB", "SEX");

    /** The person, or null, with notices, when the row does not tell. */
    static @Nullable Person of(PartCells cells, ClientIds ids, ClientNames names) {
        int referred = NdtmsDay.read(cells.text("REFLD"));
        int born = cells.day("DOB");
        String sex = cells.word(ListName.SEX, "SEX", referred);
        require(cells, "AGNCY");
        switch (ids) {
            case ATTRIBUTOR -> {
                List.of("FINITIAL", "SINITIAL", "DOB", "SEX").forEach(name -> require(cells, name));
                cells.expect("CLIENTID");
            }
            case AGENCY -> require(cells, "CLIENTID");
        }
        if (Days.isKnown(born)
                && (born < FIRST_BIRTH || (Days.isKnown(referred) && born >= referred))) {
            String message = Days.text(born) + " is no likely date of birth.";
            cells.note("DOB", NdtmsNotice.UNLIKELY_BIRTH, message);
        }
        if (!cells.isSound()) {
            return null;
        }
        String client =
                switch (ids) {
                    case ATTRIBUTOR ->
                            names.byAttributor(
                                    cells.text("FINITIAL"),
                                    cells.text("SINITIAL"),
                                    Days.date(born),
                                    sex.isEmpty()
                                            ? cells.text("SEX").toUpperCase(Locale.ROOT)
                                            : sex);
                    case AGENCY -> names.byAgency(cells.text("AGNCY"), cells.text("CLIENTID"));
                };
        return new Person(client, born, sex);
    }

    List<String> said() {
        return List.of(Days.text(born), sex);
    }

    private static void require(PartCells cells, String column) {
        if (cells.text(column).isEmpty()) {
            cells.note(column, NdtmsNotice.NO_IDENTITY, column + " is empty.");
        }
    }
}
