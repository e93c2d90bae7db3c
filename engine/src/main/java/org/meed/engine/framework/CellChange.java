package org.meed.engine.framework;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.meed.engine.money.Money;

/**
 * Cells of a table of prices, or of numbers, that are something else; in each table of that name,
 * whenever it begins.
 *
 * @param row the word of the row; {@link #EVERY} for all
 * @param column the word at the head of the column; {@link #EVERY} for all
 */
public record CellChange(String table, String row, String column, To to) {

    /** Stands for all rows, or columns. */
    public static final String EVERY = "*";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As many figures after the point as a number may have. */
    private static final int FIGURES = 6;

    /** What a cell becomes. */
    public sealed interface To {

        /** An amount in pounds, or a number. */
        record Amount(BigDecimal amount) implements To {}

        /**
         * More or less by so many hundredths of what it is: a price to the nearest penny, half a
         * penny up, and a number to the nearest millionth.
         *
         * @param more less than none where it becomes less
         */
        record Percent(BigDecimal more) implements To {}
    }

    /** The same table where it has another name, else with the change laid over it. */
    PriceTable over(PriceTable own) {
        if (!own.name().equals(table)) {
            return own;
        }
        return new PriceTable(
                own.name(),
                own.from(),
                own.standing(),
                own.source(),
                own.rows(),
                own.bands(),
                laid(own.prices(), this::price),
                own.place());
    }

    /** The same table where it has another name, else with the change laid over it. */
    NumberTable over(NumberTable own) {
        if (!own.name().equals(table)) {
            return own;
        }
        return new NumberTable(
                own.name(),
                own.from(),
                own.standing(),
                own.origin(),
                own.rows(),
                own.columns(),
                laid(own.numbers(), number -> changed(number, FIGURES)),
                own.source());
    }

    private Money price(Money price) {
        BigDecimal pence = changed(BigDecimal.valueOf(price.pence(), 2), 2).movePointRight(2);
        BigInteger whole = pence.toBigIntegerExact();
        return Money.of(whole);
    }

    private BigDecimal changed(BigDecimal from, int figures) {
        return switch (to) {
            case To.Amount(var amount) -> amount;
            case To.Percent(var more) ->
                    from.multiply(HUNDRED.add(more))
                            .movePointLeft(2)
                            .setScale(figures, RoundingMode.HALF_UP);
        };
    }

    private <T> Map<String, Map<String, T>> laid(
            Map<String, Map<String, T>> cells, UnaryOperator<T> change) {
        Map<String, Map<String, T>> all = new HashMap<>(cells);
        all.replaceAll((word, across) -> is(row, word) ? across(across, change) : across);
        return all;
    }

    private <T> Map<String, T> across(Map<String, T> cells, UnaryOperator<T> change) {
        Map<String, T> all = new HashMap<>(cells);
        all.replaceAll((word, cell) -> is(column, word) ? change.apply(cell) : cell);
        return all;
    }

    private static boolean is(String wanted, String word) {
        return wanted.equals(EVERY) || wanted.equals(word);
    }
}
