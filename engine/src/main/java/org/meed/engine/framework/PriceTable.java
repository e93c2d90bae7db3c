package org.meed.engine.framework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meed.engine.money.Money;

/**
 * Prices by outcome and band, from a day on.
 *
 * @param prices by outcome, then by band
 */
public record PriceTable(
        String name,
        int from,
        Standing standing,
        String source,
        List<String> bands,
        Map<String, Map<String, Money>> prices,
        Source place) {

    public PriceTable {
        bands = List.copyOf(bands);
        prices = Map.copyOf(prices);
    }

    /** The price of an outcome for a band; null when the word is none of the bands. */
    public @Nullable Money findPrice(String outcome, String band) {
        return prices.getOrDefault(outcome, Map.of()).get(band);
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
