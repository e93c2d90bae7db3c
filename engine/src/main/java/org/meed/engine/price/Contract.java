package org.meed.engine.price;

import java.math.BigInteger;
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
 * @param area empty for every area
 * @param lead whose sub-contractor the provider is; empty for nobody's
 * @param share what the provider has of a result that its lead shares; null when it is not said
 * @param during until the day after its last, or until another takes its place
 * @param value of a year; null when it is not known
 * @param atRisk what of that hangs on results, in whole pence rounded down; null when that or the
 *     value is not known
 */
record Contract(
        Row row,
        String provider,
        String area,
        String lead,
        @Nullable Ratio share,
        DateRange during,
        @Nullable Money value,
        @Nullable Money atRisk) {

    private static final int YEAR = 12;

    /** A sum of a year; null when it is not known. */
    @Nullable Money of(ContractSum sum) {
        return switch (sum) {
            case VALUE -> value;
            case AT_RISK -> atRisk;
            case SAFE -> value == null || atRisk == null ? null : value.minus(atRisk);
        };
    }

    /**
     * An instalment, due on the first day of its months.
     *
     * @param months its days, if the contract held on all of them
     * @param held those on which it holds
     * @param whole what it is for all of its days
     */
    record Instalment(DateRange months, DateRange held, Money whole) {

        int due() {
            return months.start();
        }

        boolean isWhole() {
            return held.equals(months);
        }

        /** What it is for the days on which the contract holds, to the nearest penny. */
        Money amount() {
            return isWhole()
                    ? whole
                    : whole.splitInProportion(
                                    List.of(
                                            BigInteger.valueOf(held.days()),
                                            BigInteger.valueOf(months.days() - held.days())))
                            .getFirst();
        }
    }

    /**
     * The instalments that are due up to a day, each year's of equal size, odd pennies on the
     * earlier ones; none when the sum is not known. The last is of the days on which the contract
     * holds.
     *
     * @param months how long each is
     */
    List<Instalment> instalments(ContractSum sum, int months, int upTo) {
        Money year = of(sum);
        if (year == null) {
            return List.of();
        }
        List<Money> split = year.splitEvenly(YEAR / months);
        int last = Math.min(upTo, during.end() - 1);
        return IntStream.iterate(0, i -> day(i * months) <= last, i -> i + 1)
                .mapToObj(i -> instalment(i, months, split.get(i % split.size())))
                .toList();
    }

    private Instalment instalment(int number, int months, Money whole) {
        int start = day(number * months);
        int end = day((number + 1) * months);
        return new Instalment(
                new DateRange(start, end),
                new DateRange(start, Math.min(end, during.end())),
                whole);
    }

    private int day(int months) {
        return Span.months(months).after(during.start());
    }

    boolean holdsOn(int day) {
        return during.contains(day);
    }
}
