package org.meed.engine.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by two words, from a day on, with as many figures after the point as were written.
 *
 * @param from the first day it holds; of several tables of one name the first holds before it too
 * @param rows what the words are that its rows begin with
 * @param columns the words at the head of its other columns, one or more
 * @param numbers by the word of the row, then by that of the column; none negative
 */
public record NumberTable(
        String name,
        int from,
        Standing standing,
        String origin,
        String rows,
        List<String> columns,
        Map<String, Map<String, BigDecimal>> numbers,
        Source source) {

    public NumberTable {
        columns = List.copyOf(columns);
        numbers = Map.copyOf(numbers);
    }

    /**
     * The number for two words; null when the table has none.
     *
     * @param column null for the only column there is
     */
    public @Nullable BigDecimal findNumber(String row, @Nullable String column) {
        return numbers.getOrDefault(row, Map.of())
                .get(column == null ? columns.getFirst() : column);
    }

    /** Whether it holds whole numbers only. */
    public boolean isWhole() {
        return numbers.values().stream()
                .flatMap(row -> row.values().stream())
                .allMatch(number -> number.stripTrailingZeros().scale() <= 0);
    }
}
