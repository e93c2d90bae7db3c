package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/** How words and numbers with a point stand in the cells of a history. */
final class Coding {

    private final Texts texts;
    private final Decimals decimals;

    Coding(Texts texts) {
        this.texts = texts;
        this.decimals = new Decimals(texts);
    }

    /** What the cells of a column with a point say; null for any other column. */
    @Nullable Decimals decimals(Column column) {
        return column.type() instanceof CellType.Decimal ? decimals : null;
    }

    /** The code of a word in the cells of a column; unknown when no cell can have it. */
    int coded(Column column, String word) {
        return switch (column.type()) {
            case CellType.Word(var words) -> {
                int place = words.indexOf(word);
                yield place < 0 ? Days.UNKNOWN : place;
            }
            case CellType.YesNo _ -> word.equals("yes") ? 1 : 0;
            case CellType.Text _, CellType.Decimal _ -> find(word);
            case CellType.Words _, CellType.Day _, CellType.Count _ ->
                    throw new IllegalStateException(
                            "The column (%s) holds no single word.".formatted(column.name()));
        };
    }

    /** The number of a text, unknown when no cell has it. */
    int find(String text) {
        return texts.find(text);
    }
}
