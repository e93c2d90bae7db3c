package org.meed.lab.population;

import java.time.LocalDate;
import java.util.List;

/**
 * Who a made-up client is on the day they first come.
 *
 * @param client the id in every table
 * @param arrived the day of the first triage (days since 1970-01-01, as all days in here)
 * @param born the day of birth
 * @param male otherwise female
 * @param group how national statistics would count them
 * @param substances what they present with, main first
 * @param injects whether they inject now
 * @param injectedBefore whether they used to
 * @param need their accommodation need
 * @param prone whether they have a proven offence in the two years before arrival, and offend more
 *     after it
 * @param band complexity, 0 (very low) to 4 (very high)
 * @param consents whether their record may be passed on
 */
record Person(
        String client,
        int arrived,
        int born,
        boolean male,
        SubstanceGroup group,
        List<Substance> substances,
        boolean injects,
        boolean injectedBefore,
        Need need,
        boolean prone,
        int band,
        boolean consents) {

    /** The complexity bands, lowest first, in the words of the frameworks. */
    static final List<String> BANDS = List.of("very-low", "low", "medium", "high", "very-high");

    private static final int YEAR = 365;

    static Person of(Population population, int index, Draws draws) {
        SubstanceGroup group = SubstanceGroup.drawn(draws.at(Channel.GROUP));
        int arrived = arrival(population, draws);
        int age = age(group, draws.at(Channel.AGE));
        int born =
                (int) LocalDate.ofEpochDay(arrived).minusYears(age).toEpochDay()
                        - draws.at(Channel.BIRTHDAY).between(0, YEAR - 1);
        boolean male = draws.at(Channel.SEX).chance(maleShare(group));
        boolean injects = draws.at(Channel.INJECTS).chance(injecting(group));
        boolean prone = draws.at(Channel.PRONE).chance(Offending.prone(group, male, age));
        Need need = need(group, draws);
        List<Substance> substances = group.substances(draws);
        return new Person(
                population.area().code() + "-" + (1_000_000 + index),
                arrived,
                born,
                male,
                group,
                substances,
                injects,
                !injects && draws.at(Channel.INJECTED_BEFORE).chance(injectedBefore(group)),
                need,
                prone,
                band(substances, injects, need, prone, draws.at(Channel.BAND)),
                !draws.at(Channel.CONSENT).chance(Supposed.NO_TREATMENT_CONSENT.value()));
    }

    /** The kinds of use that answer for what the client presents with, each once. */
    List<Use> presentingUses() {
        return substances.stream().map(Substance::use).distinct().toList();
    }

    private static int arrival(Population population, Draws draws) {
        Draw day = draws.at(Channel.ARRIVAL, 1);
        int from = population.firstDay();
        return draws.at(Channel.ARRIVAL).chance(Supposed.IN_TREATMENT_BEFORE.value())
                ? day.between(from - YEAR, from - 1)
                : day.between(from, population.endDay() - 1);
    }

    private static int age(SubstanceGroup group, Draw draw) {
        return switch (group) {
            case OPIATE -> draw.near(Supposed.AGE_OPIATE.value(), 8.5, 18, 80);
            case NON_OPIATE -> draw.near(Supposed.AGE_NON_OPIATE.value(), 9, 18, 80);
            case ALCOHOL -> draw.near(Supposed.AGE_ALCOHOL.value(), 11.5, 18, 85);
        };
    }

    private static double maleShare(SubstanceGroup group) {
        return switch (group) {
            case OPIATE -> Supposed.MALE_OPIATE.value();
            case NON_OPIATE -> Supposed.MALE_NON_OPIATE.value();
            case ALCOHOL -> Supposed.MALE_ALCOHOL.value();
        };
    }

    private static double injecting(SubstanceGroup group) {
        return switch (group) {
            case OPIATE -> Published.INJECTING_OPIATE.value();
            case NON_OPIATE -> Supposed.INJECTING_NON_OPIATE.value();
            case ALCOHOL -> 0;
        };
    }

    private static double injectedBefore(SubstanceGroup group) {
        return group == SubstanceGroup.OPIATE
                ? Published.INJECTED_BEFORE_OPIATE.value()
                        / (1 - Published.INJECTING_OPIATE.value())
                : Supposed.INJECTING_NON_OPIATE.value();
    }

    private static Need need(SubstanceGroup group, Draws draws) {
        if (!draws.at(Channel.NEED).chance(group.need())) {
            return Need.NONE;
        }
        return draws.at(Channel.NEED, 1).chance(Supposed.URGENT.value())
                ? Need.URGENT
                : Need.PROBLEM;
    }

    /** The public record has no weights for complexity; these count the factors that it names. */
    private static int band(
            List<Substance> substances, boolean injects, Need need, boolean prone, Draw draw) {
        double score = 0.6;
        score += substances.getFirst().use() == Use.OPIATES ? 0.9 : 0;
        score += substances.contains(Substance.CRACK) ? 0.7 : 0;
        score += substances.size() > 2 ? 0.4 : 0;
        score += injects ? 0.7 : 0;
        score += need == Need.NONE ? 0 : 0.5;
        score += prone ? 0.4 : 0;
        return draw.near(score, 0.7, 0, BANDS.size() - 1);
    }
}
