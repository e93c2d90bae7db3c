package org.meed.engine.framework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.money.Money;

/**
 * Prices by two words, mostly outcome and band, from a day on.
 *
 * @param rows what the words are that its rows begin with; {@code outcome} where they are outcomes
 *     and the columns bands
 * @param prices by the word of the row, then by that of the column
 */
public record PriceTable(
        String name,
        int from,
        Standing standing,
        String source,
        String rows,
        List<String> bands,
        Map<String, Map<String, Money>> prices,
        Source place) {

    /** The word that heads the column of rows which are outcomes. */
    public static final String OUTCOME = "outcome";

    public PriceTable {
        bands = List.copyOf(bands);
        prices = Map.copyOf(prices);
    }

    /** Whether it prices outcomes by band. */
    public boolean isOfOutcomes() {
        return rows.equals(OUTCOME);
    }

    /**
     * The price for two words; null when the table has none.
     *
     * @param column null for the only column there is
     */
    public @Nullable Money findPrice(String row, @Nullable String column) {
        return prices.getOrDefault(row, Map.of()).get(column == null ? bands.getFirst() : column);
    }

    /**
     * The price of an outcome for a band.
     *
     * @throws IllegalArgumentException when the table has none
     */
    public Money price(String outcome, String band) {
        Money price = findPrice(outcome, band);
        if (price == null) {
            throw new IllegalArgumentException(
                    "The table (%s) has no price for outcome (%s), band (%s)."
                            .formatted(name, outcome, band));
        }
        return price;
    }
}
