package org.meed.lab.population;

import java.util.List;
import java.util.stream.Stream;

/**
 * A number that shapes the made-up people, with where it comes from and how far it can be trusted.
 */
public sealed interface Figure permits Published, Supposed {

    /** The constant's name, unique among all figures. */
    String name();

    /**
     * The number: a share or chance from 0 to 1 unless the figure's name or source gives another
     * unit.
     */
    double value();

    /** How far the number can be trusted. */
    Standing standing();

    /** Where the number comes from, or why it was chosen. */
    String source();

    /** Every figure there is, for printing and for challenge. */
    static List<Figure> all() {
        return Stream.<Figure>concat(Stream.of(Published.values()), Stream.of(Supposed.values()))
                .toList();
    }
}
