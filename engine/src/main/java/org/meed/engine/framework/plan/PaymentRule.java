package org.meed.engine.framework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;

/**
 * What an achieved result pays: a price from a table by outcome and band, whole, or split over the
 * parts.
 *
 * @param band the word that chooses the price, asked on the day of the result
 * @param splits whether the price is split over the parts, rather than paid for each
 * @param less the outcome of the same journey whose payment is taken off, never below zero; null
 *     for none
 */
public record PaymentRule(
        String name,
        List<String> outcomes,
        String table,
        CodeNode band,
        boolean splits,
        @Nullable String less,
        Source source) {

    public PaymentRule {
        outcomes = List.copyOf(outcomes);
    }
}
