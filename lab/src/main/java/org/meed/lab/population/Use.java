package org.meed.lab.population;

/**
 * A kind of use that the Treatment Outcomes Profile counts in days of 28, and how it tends to
 * change in treatment.
 */
enum Use {
    ALCOHOL(
            "alcohol",
            Published.CHANGE_ALCOHOL,
            Supposed.ALCOHOL_ABSTINENT,
            Supposed.ALCOHOL_IMPROVED,
            Supposed.ALCOHOL_WORSE),
    OPIATES(
            "opiates",
            Published.CHANGE_OPIATES,
            Published.OPIATE_ABSTINENT,
            Published.OPIATE_IMPROVED,
            Published.OPIATE_WORSE),
    CRACK(
            "crack",
            Published.CHANGE_CRACK,
            Published.CRACK_ABSTINENT,
            Published.CRACK_IMPROVED,
            Published.CRACK_WORSE),
    COCAINE(
            "cocaine",
            Published.CHANGE_COCAINE,
            Supposed.DRUG_ABSTINENT,
            Supposed.DRUG_IMPROVED,
            Supposed.DRUG_WORSE),
    AMPHETAMINES(
            "amphetamines",
            Published.CHANGE_AMPHETAMINES,
            Supposed.DRUG_ABSTINENT,
            Supposed.DRUG_IMPROVED,
            Supposed.DRUG_WORSE),
    CANNABIS(
            "cannabis",
            Published.CHANGE_CANNABIS,
            Supposed.DRUG_ABSTINENT,
            Supposed.DRUG_IMPROVED,
            Supposed.DRUG_WORSE),
    OTHER(
            "other",
            Published.CHANGE_OTHER,
            Supposed.DRUG_ABSTINENT,
            Supposed.DRUG_IMPROVED,
            Supposed.DRUG_WORSE);

    /** The length of the period that the profile asks about, in days. */
    static final int ALL_DAYS = 28;

    private final String column;
    private final int threshold;
    private final double abstinent;
    private final double improved;
    private final double worse;

    Use(String column, Figure threshold, Figure abstinent, Figure improved, Figure worse) {
        this.column = column;
        this.threshold = (int) threshold.value();
        this.abstinent = abstinent.value();
        this.improved = improved.value();
        this.worse = worse.value();
    }

    /** The column of {@code top.csv}. */
    String column() {
        return column;
    }

    /**
     * The index of draws about this use: from its name, so that moving the constants changes
     * nothing.
     */
    int index() {
        return column.hashCode();
    }

    /** The fewest days of change that count as reliable. */
    int threshold() {
        return threshold;
    }

    /** The share of those using at the start who are found abstinent at a review. */
    double abstinent() {
        return abstinent;
    }

    /**
     * What a review finds. Only who uses few days can get reliably worse and only who uses many can
     * reliably improve, so the shares are those among the few and the many that give the published
     * ones over all.
     */
    Response response(Draw draw, boolean lowAtStart) {
        double low = Supposed.LOW_AT_START.value();
        double worseHere = lowAtStart ? worse / low : 0;
        double improvedHere = lowAtStart ? 0 : improved / (1 - low);
        double unchanged = 1 - abstinent - worseHere - improvedHere;
        return Response.values()[draw.weighted(abstinent, improvedHere, unchanged, worseHere)];
    }

    /**
     * How a client answers to treatment in one kind of use; in the order that {@link #response}
     * draws them.
     */
    enum Response {
        ABSTINENT,
        IMPROVED,
        UNCHANGED,
        WORSE
    }
}
