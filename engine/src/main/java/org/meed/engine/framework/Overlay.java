package org.meed.engine.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A what-if: what stands in for the framework's own at every date.
 *
 * @param values of parameters, by name
 * @param cells of tables of prices and of numbers, the later over the earlier
 */
public record Overlay(Map<String, Parameter.Value> values, List<CellChange> cells) {

    public static final Overlay NONE = new Overlay(Map.of());

    public Overlay {
        values = Map.copyOf(values);
        cells = List.copyOf(cells);
    }

    /** One that changes no table. */
    public Overlay(Map<String, Parameter.Value> values) {
        this(values, List.of());
    }

    public boolean isEmpty() {
        return values.isEmpty() && cells.isEmpty();
    }

    Map<String, Parameter> over(Map<String, Parameter> parameters) {
        Map<String, Parameter> laid = new HashMap<>(parameters);
        values.forEach((name, value) -> {
            Parameter own = parameters.get(name);
            if (own == null) {
                throw new IllegalArgumentException(
                        "There is no parameter (%s). Maybe one of %s."
                                .formatted(name, parameters.keySet()));
            }
            if (own.isSpan() != (value.span() != null)) {
                throw new IllegalArgumentException(
                        "The parameter (%s) is %s, and (%s) is not."
                                .formatted(
                                        name, own.isSpan() ? "a span" : "a number", value.text()));
            }
            laid.put(name, new Parameter(name, List.of(value), own.source()));
        });
        return laid;
    }

    PriceTable over(PriceTable table) {
        PriceTable laid = table;
        for (CellChange change : cells) {
            laid = change.over(laid);
        }
        return laid;
    }

    NumberTable over(NumberTable table) {
        NumberTable laid = table;
        for (CellChange change : cells) {
            laid = change.over(laid);
        }
        return laid;
    }
}
