package org.meed.lab.population;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a history folder, as text.
 *
 * @param table the table's name, for example {@code top}
 * @param cells the filled cells by column name, the standard columns ({@code id}, {@code recorded},
 *     ...) among them, in the order in which the story tells them; a column that is not here is
 *     empty
 */
public record StoryRow(String table, Map<String, String> cells) {

    /** Keeps a copy of the cells that nobody can change. */
    public StoryRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The cell in that column, or the empty text. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
