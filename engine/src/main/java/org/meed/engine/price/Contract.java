package org.meed.engine.price;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.ContractSum;
import org.meed.engine.history.Row;
import org.meed.engine.money.Money;
import org.meed.engine.ratio.Ratio;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Periods;

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
    private static final Periods MONTHS = Periods.parse("month").orElseThrow();
    private static final Periods QUARTERS = Periods.parse("quarter").orElseThrow();

    /** A sum of a year; null when it is not known. */
    @Nullable Money of(ContractSum sum) {
        return switch (sum) {
            case VALUE -> value;
            case AT_RISK -> atRisk;
            case SAFE -> value == null || atRisk == null ? null : value.minus(atRisk);
        };
    }

    /**
     * The instalments that are due up to a day, one for each month or quarter of the calendar in
     * which the contract holds; none when the sum is not known. Those of a year are of equal size,
     * odd pennies on the earlier ones from April on: so two contracts of one sum have the same.
     *
     * @param months how long each is: 1 or 3
     */
    List<Instalment> instalments(ContractSum sum, int months, int upTo) {
        Money year = of(sum);
        if (year == null) {
            return List.of();
        }
        List<Money> split = year.splitEvenly(YEAR / months);
        Periods periods = months == 1 ? MONTHS : QUARTERS;
        int last = Math.min(upTo, during.end() - 1);
        List<Instalment> all = new ArrayList<>();
        for (int day = during.start(); day <= last; day = periods.of(day).end()) {
            DateRange period = periods.of(day);
            int month = Days.date(period.start()).getMonthValue();
            int place = Math.floorMod(month - Month.APRIL.getValue(), YEAR) / months;
            all.add(new Instalment(period, period.intersection(during), split.get(place)));
        }
        return List.copyOf(all);
    }

    boolean holdsOn(int day) {
        return during.contains(day);
    }
}
