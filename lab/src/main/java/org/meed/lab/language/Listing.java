package org.meed.lab.language;

import java.util.List;

/**
 * A table by words, of prices or of numbers.
 *
 * @param columns its columns, after that of the words
 * @param figures what may stand in its cells
 */
record Listing(String name, String kind, List<String> columns, List<String> figures) {

    static final Listing FEES =
            new Listing(
                    "fees",
                    "prices",
                    List.of("low", "high"),
                    List.of("0.00", "0.01", "10.01", "99.99"));
    static final Listing FLAT =
            new Listing("flat", "prices", List.of("each"), List.of("0.00", "25.00", "33.33"));
    static final Listing RATES =
            new Listing(
                    "rates",
                    "numbers",
                    List.of("low", "high"),
                    List.of("0", "33.333333", "96.12", "104.61"));
    static final Listing RATE =
            new Listing("rate", "numbers", List.of("percent"), List.of("50", "99.999999", "200.5"));
    static final Listing COUNTS =
            new Listing("counts", "numbers", List.of("low", "high"), List.of("0", "1", "2", "14"));

    /** The words that have a row. */
    static final List<String> WORDS = List.of("one", "two", "other", "A", "edge");

    Listing {
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
    }
}
