package org.meed.lab.population;

import java.util.List;

/**
 * One line of a made-up extract of the national treatment data set.
 *
 * @param cells one for each column of the header, in its order; empty where nothing is known
 */
public record NdtmsRow(List<String> cells) {

    /** Keeps a copy of the cells that nobody can change. */
    public NdtmsRow {
        cells = List.copyOf(cells);
    }
}
