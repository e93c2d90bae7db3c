package org.meed.lab.population;

import java.util.ArrayList;
import java.util.List;

/**
 * The groups that national statistics put clients in, by what they present with, and what differs
 * between them.
 */
enum SubstanceGroup {
    OPIATE(
            Published.OPIATE,
            Published.COMPLETED_OPIATE,
            Published.YEARS_OPIATE,
            Published.NEED_OPIATE),
    NON_OPIATE(
            Published.NON_OPIATE,
            Published.COMPLETED_NON_OPIATE,
            Published.YEARS_NON_OPIATE,
            Published.NEED_NON_OPIATE),
    ALCOHOL(
            Published.ALCOHOL_ONLY,
            Published.COMPLETED_ALCOHOL,
            Supposed.YEARS_ALCOHOL,
            Published.NEED_ALCOHOL);

    private static final double CRACK_OTHERWISE = 0.05;
    private static final double COCAINE_FIRST = 0.42;

    private final double share;
    private final double completed;
    private final double years;
    private final double need;

    SubstanceGroup(Figure share, Figure completed, Figure years, Figure need) {
        this.share = share.value();
        this.completed = completed.value();
        this.years = years.value();
        this.need = need.value();
    }

    static SubstanceGroup drawn(Draw draw) {
        return values()[draw.weighted(OPIATE.share, NON_OPIATE.share, ALCOHOL.share)];
    }

    /** Of all exits, the share that are completions. */
    double completed() {
        return completed;
    }

    /** Mean time in treatment, in years. */
    double years() {
        return years;
    }

    /** The share of starters with a housing need. */
    double need() {
        return need;
    }

    /** Deaths a year for each client: the whole rate, shared out as the deaths are. */
    double deathsAYear() {
        double all = Published.DEATHS_A_YEAR.value() / share;
        double opiate = Published.DEATHS_OPIATE.value();
        double alcohol = Published.DEATHS_ALCOHOL.value();
        return switch (this) {
            case OPIATE -> all * opiate;
            case ALCOHOL -> all * alcohol;
            case NON_OPIATE -> all * (1 - opiate - alcohol);
        };
    }

    /**
     * What the client presents with, main substance first, three at most as the national data set
     * has it.
     */
    List<Substance> substances(Draws draws) {
        List<Substance> found =
                switch (this) {
                    case OPIATE -> opiates(draws);
                    case NON_OPIATE -> nonOpiates(draws);
                    case ALCOHOL -> List.of(Substance.ALCOHOL);
                };
        return found.stream().distinct().limit(3).toList();
    }

    private static List<Substance> opiates(Draws draws) {
        List<Substance> found = new ArrayList<>();
        found.add(
                List.of(Substance.HEROIN, Substance.OTHER_OPIATE, Substance.METHADONE)
                        .get(draws.at(Channel.SUBSTANCE, 0).weighted(0.85, 0.12, 0.03)));
        addBy(draws, 1, Supposed.CRACK_AMONG_OPIATE.value(), Substance.CRACK, found);
        addBy(draws, 2, Supposed.COCAINE_AMONG_OPIATE.value(), Substance.COCAINE, found);
        addBy(draws, 3, 0.20, Substance.ALCOHOL, found);
        addBy(draws, 4, 0.12, Substance.BENZODIAZEPINES, found);
        addBy(draws, 5, 0.12, Substance.CANNABIS, found);
        return found;
    }

    private static List<Substance> nonOpiates(Draws draws) {
        List<Substance> found = new ArrayList<>();
        found.add(
                List.of(
                                Substance.COCAINE,
                                Substance.CANNABIS,
                                Substance.CRACK,
                                Substance.AMPHETAMINES,
                                Substance.BENZODIAZEPINES,
                                Substance.NPS)
                        .get(
                                draws.at(Channel.SUBSTANCE, 0)
                                        .weighted(
                                                COCAINE_FIRST,
                                                0.38,
                                                CRACK_OTHERWISE,
                                                0.10,
                                                0.03,
                                                0.02)));
        addBy(
                draws,
                1,
                besides(CRACK_OTHERWISE, leftOver(Published.CRACK, Supposed.CRACK_AMONG_OPIATE)),
                Substance.CRACK,
                found);
        addBy(
                draws,
                2,
                besides(
                        COCAINE_FIRST,
                        leftOver(Published.POWDER_COCAINE, Supposed.COCAINE_AMONG_OPIATE)),
                Substance.COCAINE,
                found);
        addBy(draws, 3, 0.45, Substance.ALCOHOL, found);
        addBy(draws, 4, 0.20, Substance.CANNABIS, found);
        return found;
    }

    /**
     * The share that a substance must have among the non-opiate group for its published share among
     * all.
     */
    private static double leftOver(Published all, Supposed amongOpiate) {
        return (all.value() - OPIATE.share * amongOpiate.value()) / NON_OPIATE.share;
    }

    /** The chance of a further substance where some have it as their main one already. */
    private static double besides(double main, double wanted) {
        return (wanted - main) / (1 - main);
    }

    private static void addBy(
            Draws draws, int index, double chance, Substance substance, List<Substance> found) {
        if (draws.at(Channel.SUBSTANCE, index).chance(chance)) {
            found.add(substance);
        }
    }
}
