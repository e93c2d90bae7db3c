package org.meed.engine.framework.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule block: a kind, a name, and its lines.
 *
 * @param kind the first word, such as {@code outcome}
 * @param name the rest of the first line, without quotes; may be empty
 * @param place where the kind stands
 * @param clause the clause it stands under
 * @param rows the lines that begin with a bar
 * @param damaged whether a line of it could not be read, so that what it seems to lack may be there
 */
public record Block(
        String kind,
        String name,
        Place place,
        Clause clause,
        List<Field> fields,
        List<TableRow> rows,
        boolean damaged) {

    public Block {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** The field of a word, or null. */
    public @Nullable Field findField(String word) {
        for (Field field : fields) {
            if (field.word().equals(word)) {
                return field;
            }
        }
        return null;
    }

    /**
     * A line {@code | cell | cell |} of a block.
     *
     * @param cells without the blanks around them
     * @param places where each cell begins
     */
    public record TableRow(List<String> cells, List<Place> places, Place place) {
        public TableRow {
            cells = List.copyOf(cells);
            places = List.copyOf(places);
        }
    }
}
