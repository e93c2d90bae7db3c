package org.meed.lab.offending;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The Offender Group Reconviction Scale, version 3 (Howard, Francis, Soothill and Humphreys,
 * Ministry of Justice Research Summary 7/09): what a group's records alone say of its reoffending
 * within one year and within two.
 *
 * <p>It was made from people sentenced in England and Wales about 2002, and has not been validated
 * for people in treatment: as a baseline it is a beginning. The numbers were read in two open
 * implementations, which agree but for the sign of three values for girls under 16 in a third.
 */
public final class Ogrs3 {

    /**
     * The least group that is answered for. Ten is the threshold of the common checks of
     * statistical output.
     */
    public static final int LEAST_GROUP = 10;

    private static final double WITHIN_ONE_YEAR = 1.402562384;
    private static final double WITHIN_TWO_YEARS = 2.121705678;
    private static final double RATE = 1.251124464;

    private static final double CONVICTED_AGAIN = .463062792;
    private static final double CONVICTED_FIRST = .126142106;
    private static final double CAUTIONED_SECOND = .083100501;
    private static final double CAUTIONED_MORE = .34859587;

    /** The age at which each band begins. */
    private static final int[] AGES = {10, 12, 14, 16, 18, 21, 25, 30, 35, 40, 50};

    private static final double[] MALE = {
        0,
        .083922902,
        .075775765,
        -.061594199,
        -.625103618,
        -1.051515067,
        -1.166679288,
        -1.325976554,
        -1.368045933,
        -1.499690953,
        -2.025261458
    };
    private static final double[] FEMALE = {
        -.785038489,
        -.613852078,
        -.669521331,
        -.959179629,
        -.897480934,
        -1.028488454,
        -1.052777806,
        -1.129127959,
        -1.42187494,
        -1.524652221,
        -2.44983716
    };

    private Ogrs3() {}

    /**
     * How many of a group are expected to offend again. The order of the group does not matter.
     *
     * @throws IllegalArgumentException when the group has fewer than {@link #LEAST_GROUP} people,
     *     or one of them twice
     */
    public static ExpectedReoffending expected(Collection<Offender> group) {
        List<Offender> people =
                group.stream().sorted(Comparator.comparing(Offender::client)).toList();
        if (people.size() < LEAST_GROUP) {
            throw new IllegalArgumentException(
                    "Group of "
                            + people.size()
                            + " is smaller than "
                            + LEAST_GROUP
                            + ". Maybe take a longer period or a wider area: nothing is said of a"
                            + " few people.");
        }
        if (people.stream().map(Offender::client).distinct().count() < people.size()) {
            throw new IllegalArgumentException(
                    "Group has somebody twice. Maybe take each client's latest sanction alone.");
        }
        double oneYear = 0;
        double twoYears = 0;
        for (Offender person : people) {
            double score = score(person);
            oneYear += withinOneYear(score);
            twoYears += withinTwoYears(score);
        }
        return new ExpectedReoffending(
                people.size(), (int) Math.round(oneYear), (int) Math.round(twoYears));
    }

    static double withinOneYear(double score) {
        return logistic(score + WITHIN_ONE_YEAR);
    }

    static double withinTwoYears(double score) {
        return logistic(score + WITHIN_TWO_YEARS);
    }

    static double score(Offender person) {
        int career = age(person, person.sanctioned()) - age(person, person.firstSanctioned());
        double rate = (person.previousSanctions() + 1.0) / (10.0 + career);
        return byAge(person)
                + bySanctions(person)
                + RATE * StrictMath.log(rate)
                + person.group().weight();
    }

    private static double byAge(Offender person) {
        int age = age(person, person.atRisk());
        int band = AGES.length - 1;
        while (AGES[band] > age) {
            band--;
        }
        return switch (person.sex()) {
            case MALE -> MALE[band];
            case FEMALE -> FEMALE[band];
        };
    }

    private static double bySanctions(Offender person) {
        int previous = person.previousSanctions();
        return switch (person.sanction()) {
            case CONVICTION -> previous == 0 ? CONVICTED_FIRST : CONVICTED_AGAIN;
            case CAUTION ->
                    switch (previous) {
                        case 0 -> 0;
                        case 1 -> CAUTIONED_SECOND;
                        default -> CAUTIONED_MORE;
                    };
        };
    }

    private static int age(Offender person, LocalDate day) {
        return Period.between(person.born(), day).getYears();
    }

    private static double logistic(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
