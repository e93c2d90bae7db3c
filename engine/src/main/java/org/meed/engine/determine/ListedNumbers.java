package org.meed.engine.determine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Plan;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.Column;

/** How numbers are found in the tables of a framework. */
final class ListedNumbers {

    private final Plan plan;

    ListedNumbers(Plan plan) {
        this.plan = plan;
    }

    /** What a table of values gives for the column at hand. */
    NumberFunction forColumn(String table) {
        Map<Column, Long> values = new HashMap<>();
        Objects.requireNonNull(plan.valueTables().get(table))
                .values()
                .forEach((column, value) -> values.put(column, Millionths.of(value)));
        return frame -> {
            Long value = values.get(frame.columnAtHand());
            return value == null ? NumberFunction.UNKNOWN : value;
        };
    }

    /** What a table of numbers gives for words; it is the one that holds for the journey. */
    NumberFunction forWords(String table, List<Function<Frame, String>> asked) {
        return frame -> {
            NumberTable held = plan.numbers(table, frame.journey.start());
            String column = asked.size() == 1 ? null : asked.getLast().apply(frame);
            BigDecimal number = held.findNumber(asked.getFirst().apply(frame), column);
            return number == null
                    ? NumberFunction.UNKNOWN
                    : Millionths.parse(number.toPlainString());
        };
    }
}
