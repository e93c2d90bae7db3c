package org.meed.lab.population;

/**
 * The figures that nobody published in a form that we could use: ours, and meant to be replaced.
 */
public enum Supposed implements Figure {
    MALE_OPIATE(0.72, "about seven in ten"),
    MALE_NON_OPIATE(0.69, "about seven in ten"),
    MALE_ALCOHOL(0.60, "women are more often seen for alcohol"),
    AGE_OPIATE(38, "years, mean at first arrival; an ageing group"),
    AGE_NON_OPIATE(29, "years, mean at first arrival"),
    AGE_ALCOHOL(44, "years, mean at first arrival"),
    INJECTING_NON_OPIATE(0.02, "amphetamines, mostly"),
    URGENT(0.40, "of those with a housing need"),
    CRACK_AMONG_OPIATE(0.40, "leaves the published share to be met with few others"),
    COCAINE_AMONG_OPIATE(0.11, "leaves most of the published share to the non-opiate group"),
    NO_TREATMENT_CONSENT(0.04, "few refuse that their record is passed on"),
    IN_TREATMENT_BEFORE(0.12, "clients who arrived in the year before the population begins"),

    YEARS_ALCOHOL(0.55, "years; shorter than for drugs"),
    LEFT_EARLY_A_MONTH(0.05, "leaving unplanned in each of the first three months"),
    MOVED_A_MONTH(0.008, "changing provider in each month"),
    NEVER_STARTED(0.07, "triaged, then never seen again"),
    DIED_RECORDED_LATE(10, "days, at most, from death to the discharge for it"),
    QUICK_RETURN(0.10, "of unplanned exits: back in 12 to 34 days, around the 21-day rule"),
    ARRIVED_ELSEWHERE(0.45, "of transfers out: seen by the next provider within weeks"),
    UNABSTINENT_OPIATE(0.5, "times the mean chance that an exit is a completion"),
    UNABSTINENT_OTHER(0.9, "times the mean chance that an exit is a completion"),
    BACK_AFTER_COMPLETION_OPIATE(0.025, "a month"),
    BACK_AFTER_COMPLETION_OTHER(0.010, "a month"),
    BACK_AFTER_LEAVING_OPIATE(0.040, "a month"),
    BACK_AFTER_LEAVING_OTHER(0.020, "a month"),
    OCCASIONAL_USER(0.25, "of completions of drug users without opiates"),
    OCCASIONAL_USER_OPIATE(0.06, "of completions of opiate users"),
    OCCASIONAL_DRINKER(0.40, "of completions of drinkers"),

    REVIEW_GAP(82, "days, mean; reviews are due every three months and paid pairs need 70 days"),
    REVIEW_GAP_SPREAD(16, "days"),
    REVIEW_SKIPPED(0.15, "of due reviews: nobody held them"),
    NOT_REVIEWED_EARLY(
            0.10,
            "of stretches of treatment: no review in the first half year; meets the published share"),
    NO_START_TOP(0.06, "of journeys"),
    START_TOP_TOO_LATE(0.04, "of journeys: 15 to 25 days after the start"),
    EXIT_TOP_PLANNED(0.75, "of planned exits"),
    EXIT_TOP_UNPLANNED(0.30, "of unplanned exits"),
    CELL_EMPTY(0.015, "of answers"),
    SECTION_EMPTY(0.01, "of TOP forms, one whole section"),
    NOT_USING_AT_START(
            0.12, "presents a substance but did not use it in the 28 days before the start"),
    STEADY(0.75, "of reviews find the client as usual, the others draw afresh"),
    LOW_AT_START(0.30, "use few enough days at the start to be able to get reliably worse"),
    ALCOHOL_ABSTINENT(0.38, "at review"),
    ALCOHOL_IMPROVED(0.27, "at review"),
    ALCOHOL_WORSE(0.03, "at review"),
    DRUG_ABSTINENT(0.48, "at review, drugs other than opiates and crack"),
    DRUG_IMPROVED(0.17, "at review, drugs other than opiates and crack"),
    DRUG_WORSE(0.03, "at review, drugs other than opiates and crack"),

    NOT_ASSESSED(0.02, "of journeys"),
    NOT_ELIGIBLE(0.03, "of assessments"),
    NO_BAND(0.03, "of assessments"),
    FOR_ONE_OUTCOME(0.10, "of assessments have a second one for a single outcome"),
    ASSESSED_AGAIN(0.15, "of journeys"),

    HOUSED_AFTER(300, "days, mean, from arrival in need to a home"),
    WORKING_AT_START(0.22, "of clients"),
    WORK_FOUND_AFTER(1100, "days, mean"),
    PRONE_OPIATE(
            0.6,
            "log odds of a proven offence in the two years before arrival, before age and sex"),
    PRONE_NON_OPIATE(0.0, "log odds, likewise"),
    PRONE_ALCOHOL(-0.6, "log odds, likewise"),
    OFFENCES_WHEN_CALM(0.6, "times the rate while in treatment"),
    OFFENCE_BY_OTHERS(0.0015, "a month, clients with no proven offence before arrival"),
    PROVEN(0.80, "of offences that are disposed of"),
    NEVER_CHARGED(0.10, "of offences"),
    TRIGGER(0.70, "of offences: theft first"),

    RECORDED_LATE(0.04, "of rows: two to eight months more"),
    SLIPS(0.02, "of rows: written down wrongly, corrected later"),
    STRAYS(0.007, "of rows have a twin that belongs to somebody else, withdrawn later"),
    SECOND_THOUGHTS(0.06, "of withdrawals are themselves withdrawn"),
    MISTAKEN_DEATH(0.0005, "of clients: somebody else's death, withdrawn later");

    private final double value;
    private final String why;

    Supposed(double value, String why) {
        this.value = value;
        this.why = why;
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public Standing standing() {
        return Standing.ILLUSTRATIVE;
    }

    @Override
    public String source() {
        return "supposed: " + why;
    }
}
