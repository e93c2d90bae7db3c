package org.meed.files.ndtms;

import java.util.Optional;

/**
 * What a history says of where a row comes from. It tells later imports whether they speak of the
 * same: of a client of an agency, and under the same names.
 */
final class Provenance {

    /** The first word of the source of every imported row. */
    static final String ORIGIN = "ndtms";

    private final Pseudonyms names;
    private final ClientIds ids;

    Provenance(Pseudonyms names, ClientIds ids) {
        this.names = names;
        this.ids = ids;
    }

    /**
     * The source of what an agency says of a client.
     *
     * @param number the agency's number for the client; where it gives none, {@code client} tells
     *     them apart
     */
    String ofAgency(String agency, String number, String client) {
        String whose =
                number.isEmpty()
                        ? names.of('a', "agency", agency, "", client)
                        : names.of('a', "agency", agency, number);
        return ORIGIN + " " + agency + " " + whose;
    }

    /** The source of what agencies say together: the same in every row under the same names. */
    String ofAll() {
        return ORIGIN + " " + names.of('a', "names", ids.name());
    }

    /** The agency that a source names, when it names one. */
    static Optional<String> agency(String source) {
        int start = source.indexOf(' ');
        int end = source.lastIndexOf(' ');
        return start == end ? Optional.empty() : Optional.of(source.substring(start + 1, end));
    }
}
