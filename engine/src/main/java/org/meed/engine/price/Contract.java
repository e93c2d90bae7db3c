package org.meed.engine.price;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.ContractSum;
import org.meed.engine.history.Row;
import org.meed.engine.money.Money;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Span;

/**
 * What a provider has contracted for, from a day on.
 *
 * @param number from 1, by first day, of those of the provider
 * @param area empty for every area
 * @param lead whose sub-contractor the provider is; empty for nobody's
 * @param share what the provider has of a result that its lead shares; null when it is not said
 * @param during until the day after its last, or until another takes its place
 * @param value of a year
 * @param atRisk what of that hangs on results, in whole pence rounded down
 */
record Contract(
        Row row,
        String provider,
        int number,
        String area,
        String lead,
        @Nullable Ratio share,
        DateRange during,
        Money value,
        Money atRisk) {

    private static final int YEAR = 12;

    Money of(ContractSum sum) {
        return switch (sum) {
            case VALUE -> value;
            case AT_RISK -> atRisk;
            case SAFE -> value.minus(atRisk);
        };
    }

    /** An instalment: what is due on the first day of its months. */
    record Instalment(int due, Money amount) {}

    /**
     * The instalments that are due up to a day, each year's of equal size, odd pennies on the
     * earlier ones.
     *
     * @param months how long each is
     */
    List<Instalment> instalments(ContractSum sum, int months, int upTo) {
        List<Money> split = of(sum).splitEvenly(YEAR / months);
        int last = Math.min(upTo, during.end() - 1);
        return IntStream.iterate(0, i -> day(i * months) <= last, i -> i + 1)
                .mapToObj(i -> new Instalment(day(i * months), split.get(i % split.size())))
                .toList();
    }

    private int day(int months) {
        return Span.months(months).after(during.start());
    }

    boolean holdsOn(int day) {
        return during.contains(day);
    }
}
