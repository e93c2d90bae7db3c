package org.meed.lab.offending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is expected of a group, in whole people: so one person more or less in it tells nothing of
 * that person but, at most, one.
 *
 * @param people how many there are
 * @param withinOneYear how many are expected to offend again within one year
 * @param withinTwoYears how many within two
 */
public record ExpectedReoffending(int people, int withinOneYear, int withinTwoYears) {

    public ExpectedReoffending {
        if (people < Ogrs3.LEAST_GROUP
                || withinOneYear < 0
                || withinOneYear > withinTwoYears
                || withinTwoYears > people) {
            throw new IllegalArgumentException(
                    "Expected "
                            + withinOneYear
                            + " and "
                            + withinTwoYears
                            + " of "
                            + people
                            + " people. Maybe they are percentages.");
        }
    }

    /** The rate expected within one year, in percent, to one decimal. */
    public BigDecimal rateWithinOneYear() {
        return rate(withinOneYear);
    }

    /** The rate expected within two years, in percent, to one decimal. */
    public BigDecimal rateWithinTwoYears() {
        return rate(withinTwoYears);
    }

    /**
     * How many times as many offended within one year as were expected, to two decimals: below 1 is
     * better than expected. Empty when none was expected.
     */
    public Optional<BigDecimal> ratioWithinOneYear(int offended) {
        return ratio(offended, withinOneYear);
    }

    /** The same within two years. */
    public Optional<BigDecimal> ratioWithinTwoYears(int offended) {
        return ratio(offended, withinTwoYears);
    }

    private BigDecimal rate(int expected) {
        return BigDecimal.valueOf(expected * 100L)
                .divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }

    private Optional<BigDecimal> ratio(int offended, int expected) {
        if (offended < 0 || offended > people) {
            throw new IllegalArgumentException(
                    "Offended "
                            + offended
                            + " of "
                            + people
                            + " people. Maybe offences were counted, not people.");
        }
        return expected == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(offended)
                                .divide(BigDecimal.valueOf(expected), 2, RoundingMode.HALF_UP));
    }
}
