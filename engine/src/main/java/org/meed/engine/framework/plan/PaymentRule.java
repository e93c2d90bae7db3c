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
 * @param steps what the price is paid for each of, of a group's result; null where it is paid once
 * @param less the outcome of the same journey whose payment is taken off, never below zero; null
 *     for none
 * @param sharedBy the ratio in proportion to which the price is one sum for all groups; null where
 *     each is paid it
 */
public record PaymentRule(
        String name,
        List<String> outcomes,
        String table,
        CodeNode band,
        boolean splits,
        @Nullable Steps steps,
        @Nullable String less,
        @Nullable String sharedBy,
        Source source) {

    public PaymentRule {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Each whole hundredth of a ratio above a threshold.
     *
     * @param ratio the name that the outcome gives it
     * @param above the threshold, in whole hundredths
     * @param most the most that are paid
     */
    public record Steps(String ratio, int above, int most) {}
}
