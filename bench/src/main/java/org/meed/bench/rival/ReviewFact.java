package org.meed.bench.rival;

import org.jspecify.annotations.Nullable;

/** A review as a fact of Drools, with what the journey asks of it. */
public final class ReviewFact {

    private final int journey;
    private final int day;
    private final int yearOn;
    private final boolean presented;
    private final boolean forOpiates;
    private final boolean forCrack;
    private final boolean forCocaine;
    private final boolean forAmphetamines;
    private final boolean forCannabis;
    private final boolean forAlcohol;
    private final boolean forOther;
    private final @Nullable Integer opiates;
    private final @Nullable Integer crack;
    private final @Nullable Integer cocaine;
    private final @Nullable Integer amphetamines;
    private final @Nullable Integer cannabis;
    private final @Nullable Integer alcohol;
    private final @Nullable Integer other;

    ReviewFact(int journey, Case about, Case.Review review) {
        this.journey = journey;
        this.day = review.day();
        this.yearOn = review.yearOn();
        this.presented = about.presenting() != null;
        this.forOpiates = about.isPresenting("opiates");
        this.forCrack = about.isPresenting("crack");
        this.forCocaine = about.isPresenting("cocaine");
        this.forAmphetamines = about.isPresenting("amphetamines");
        this.forCannabis = about.isPresenting("cannabis");
        this.forAlcohol = about.isPresenting("alcohol");
        this.forOther = about.isPresenting("other");
        this.opiates = review.use().get("opiates");
        this.crack = review.use().get("crack");
        this.cocaine = review.use().get("cocaine");
        this.amphetamines = review.use().get("amphetamines");
        this.cannabis = review.use().get("cannabis");
        this.alcohol = review.use().get("alcohol");
        this.other = review.use().get("other");
    }

    public int getJourney() {
        return journey;
    }

    public int getDay() {
        return day;
    }

    public int getYearOn() {
        return yearOn;
    }

    /** Whether the journey has a presenting substance on record. */
    public boolean isPresented() {
        return presented;
    }

    public boolean isForOpiates() {
        return forOpiates;
    }

    public boolean isForCrack() {
        return forCrack;
    }

    public boolean isForCocaine() {
        return forCocaine;
    }

    public boolean isForAmphetamines() {
        return forAmphetamines;
    }

    public boolean isForCannabis() {
        return forCannabis;
    }

    public boolean isForAlcohol() {
        return forAlcohol;
    }

    public boolean isForOther() {
        return forOther;
    }

    public @Nullable Integer getOpiates() {
        return opiates;
    }

    public @Nullable Integer getCrack() {
        return crack;
    }

    public @Nullable Integer getCocaine() {
        return cocaine;
    }

    public @Nullable Integer getAmphetamines() {
        return amphetamines;
    }

    public @Nullable Integer getCannabis() {
        return cannabis;
    }

    public @Nullable Integer getAlcohol() {
        return alcohol;
    }

    public @Nullable Integer getOther() {
        return other;
    }
}
