package org.meed.engine.explain;

import java.util.List;
import org.meed.engine.time.Days;

/**
 * A row of the history, as far as it matters.
 *
 * @param id its table and id, such as {@code top:t1}
 * @param table the name of its table
 * @param name what it is, in plain words, such as TOP review
 * @param happened the day it describes; unknown when it says none
 * @param known the day from which it was known; unknown for a row known always
 */
public record Fact(
        String id, String table, String name, int happened, int known, List<Cell> cells) {

    public Fact {
        cells = List.copyOf(cells);
    }

    /**
     * A cell that matters.
     *
     * @param name the column, in words
     * @param text what it says; empty when it is not known
     * @param known the day from which it was known, where that is later than the row; else unknown
     */
    public record Cell(String name, String text, int known) {
        public boolean isKnownLater() {
            return Days.isKnown(known);
        }
    }
}
