package org.meed.bench.rival;

import org.jspecify.annotations.Nullable;

/** A review as a fact of Drools, with what the journey asks of it. */
public final class ReviewFact {

    private final int journey;
    private final Case about;
    private final Case.Review review;

    ReviewFact(int journey, Case about, Case.Review review) {
        this.journey = journey;
        this.about = about;
        this.review = review;
    }

    public int getJourney() {
        return journey;
    }

    public int getDay() {
        return review.day();
    }

    public int getYearOn() {
        return review.yearOn();
    }

    /** Whether the journey has a presenting substance on record. */
    public boolean isPresented() {
        return about.presenting() != null;
    }

    public boolean isForOpiates() {
        return about.isPresenting("opiates");
    }

    public boolean isForCrack() {
        return about.isPresenting("crack");
    }

    public boolean isForCocaine() {
        return about.isPresenting("cocaine");
    }

    public boolean isForAmphetamines() {
        return about.isPresenting("amphetamines");
    }

    public boolean isForCannabis() {
        return about.isPresenting("cannabis");
    }

    public boolean isForAlcohol() {
        return about.isPresenting("alcohol");
    }

    public boolean isForOther() {
        return about.isPresenting("other");
    }

    public @Nullable Integer getOpiates() {
        return review.use().get("opiates");
    }

    public @Nullable Integer getCrack() {
        return review.use().get("crack");
    }

    public @Nullable Integer getCocaine() {
        return review.use().get("cocaine");
    }

    public @Nullable Integer getAmphetamines() {
        return review.use().get("amphetamines");
    }

    public @Nullable Integer getCannabis() {
        return review.use().get("cannabis");
    }

    public @Nullable Integer getAlcohol() {
        return review.use().get("alcohol");
    }

    public @Nullable Integer getOther() {
        return review.use().get("other");
    }
}
