package org.meed.files.ndtms;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What an import calls a client: for whoever holds more about the same people and has to write it
 * under the same id.
 */
public final class ClientNames {
    private static final char LETTER = 'c';

    private final Pseudonyms names;

    /** Names under that salt; empty for none. */
    public ClientNames(String salt) {
        this.names = new Pseudonyms(salt);
    }

    /**
     * The id of whom an attributor describes.
     *
     * @param forename the forename, or its initial
     * @param surname the surname, or its initial
     * @param sex {@code female} or {@code male}; else the code as it is written
     */
    public String byAttributor(String forename, String surname, LocalDate born, String sex) {
        return names.of(LETTER, initial(forename), initial(surname), born.toString(), sex);
    }

    /** The id of an agency's client. */
    public String byAgency(String agency, String number) {
        return names.of(LETTER, agency, number);
    }

    /** First letters only: some systems write whole names. */
    private static String initial(String written) {
        return written.substring(0, written.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
