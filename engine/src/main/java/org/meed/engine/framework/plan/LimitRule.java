package org.meed.engine.framework.plan;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.Standing;
import org.meed.engine.money.Money;
import org.meed.engine.time.Periods;

/**
 * A cap or a budget: no more than an amount is paid for some outcomes, in all or for each of
 * something, over the whole life of the framework or in each period of the calendar.
 *
 * @param forEach what each has a limit of its own; none when all share one
 * @param inEach the periods, each with a limit of its own; null when one is for the whole life
 * @param amounts by the day from which each holds, the first for earlier days too, and only one
 *     without periods; or by the band of the result that asks
 * @param ofContracts what of the provider's contracts is the amount instead, period by period; null
 *     where amounts are written
 * @param atTheEnd what becomes of what does not fit
 */
public record LimitRule(
        String name,
        List<String> outcomes,
        List<Group> forEach,
        @Nullable Periods inEach,
        List<Amount> amounts,
        @Nullable ContractSum ofContracts,
        AtTheEnd atTheEnd,
        Source source) {

    public LimitRule {
        outcomes = List.copyOf(outcomes);
        forEach = List.copyOf(forEach);
        amounts = List.copyOf(amounts);
        if (amounts.isEmpty() == (ofContracts == null)
                || (inEach == null
                        && amounts.stream().filter(one -> one.band().isEmpty()).count() > 1)) {
            throw new IllegalArgumentException(
                    "The limit (%s) has (%s) amounts.".formatted(name, amounts.size()));
        }
        if (ofContracts != null && (inEach == null || !forEach.contains(Group.PROVIDER))) {
            throw new IllegalArgumentException(
                    "The limit (%s) is of contracts, but of no provider's in no period."
                            .formatted(name));
        }
        if (isByBand(amounts) && atTheEnd != AtTheEnd.STOP) {
            throw new IllegalArgumentException(
                    "The limit (%s) has an amount for each band, and ends otherwise than in a stop."
                            .formatted(name));
        }
        if (inEach == null && atTheEnd == AtTheEnd.CARRY_OVER) {
            throw new IllegalArgumentException(
                    "The limit (%s) has no next period to carry over to.".formatted(name));
        }
    }

    private static boolean isByBand(List<Amount> amounts) {
        return amounts.stream().anyMatch(one -> !one.band().isEmpty());
    }

    /** Whether it hangs on the band of a result how much there is for it. */
    public boolean isByBand() {
        return isByBand(amounts);
    }

    /**
     * The amount for a result of a band, in a period that begins on a day; for one of no band that
     * is known, the least of all bands.
     */
    public Amount on(int day, String band) {
        return isByBand()
                ? amounts.stream()
                        .filter(amount -> amount.band().equals(band))
                        .findFirst()
                        .orElseGet(() -> Collections.min(amounts, comparing(Amount::money)))
                : on(day);
    }

    /**
     * The amount of a period that begins on a day: the latest begun, the first for earlier days.
     */
    public Amount on(int day) {
        Amount held = amounts.getFirst();
        for (Amount amount : amounts) {
            if (amount.from() <= day) {
                held = amount;
            }
        }
        return held;
    }

    /** What may have a limit of its own. */
    public enum Group {
        CLIENT("client"),
        JOURNEY("journey"),
        PROVIDER("provider"),
        AREA("area"),
        OUTCOME("outcome");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What becomes of what does not fit. */
    public enum AtTheEnd {
        /** What is left goes to the first that wants it; the rest is not paid. */
        STOP("stop"),
        /**
         * What is left is shared in proportion by those of the day on which it runs out; the rest
         * is not paid.
         */
        PRO_RATA("pro rata"),
        /** What is left goes to the first that wants it; the rest goes first in the next period. */
        CARRY_OVER("carry over");

        private final String words;

        AtTheEnd(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * An amount, by the day from which it holds or by the band of results that ask for it.
     *
     * @param from the first day; any when there is one amount only, or one for each band
     * @param band empty where it is for all
     */
    public record Amount(int from, String band, Money money, Standing standing, String source) {

        /** One for the results of every band. */
        public Amount(int from, Money money, Standing standing, String source) {
            this(from, "", money, standing, source);
        }

        /** The same for the results of a band. */
        public Amount of(String some) {
            return new Amount(from, some, money, standing, source);
        }
    }
}
