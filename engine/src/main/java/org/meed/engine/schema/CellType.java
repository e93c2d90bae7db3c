package org.meed.engine.schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * What may be written in a column's cells. An empty cell is allowed in every type and means: not
 * known.
 */
public sealed interface CellType {

    /** Any text, taken as it is written: nothing is trimmed and capitals count. */
    record Text() implements CellType {}

    /** One of a closed list of words. */
    record Word(List<String> words) implements CellType {
        public Word {
            words = List.copyOf(words);
        }
    }

    /**
     * Some of a closed list of at most 31 words, with {@code ;} between; the order written is kept
     * and may matter.
     */
    record Words(List<String> words) implements CellType {
        public Words {
            words = List.copyOf(words);
            if (words.size() > 31) {
                throw new IllegalArgumentException(
                        "A list column takes at most 31 words, not " + words.size() + ".");
            }
        }
    }

    /** A calendar date, {@code 2012-04-10}. */
    record Day() implements CellType {}

    /** A whole number from {@code min} to {@code max}, both included. */
    record Count(int min, int max) implements CellType {}

    /** {@code yes} or {@code no}. */
    record YesNo() implements CellType {}

    /**
     * A number in plain decimal notation from {@code min} to {@code max}, both included, with at
     * most six figures after the point.
     */
    record Decimal(BigDecimal min, BigDecimal max) implements CellType {}
}
