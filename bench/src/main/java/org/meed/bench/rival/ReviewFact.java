package org.meed.bench.rival;

/** A review as a fact of Drools, with what the journey asks of it. */
public final class ReviewFact extends UseFact {

    private final int journey;
    private final boolean presented;
    private final boolean forOpiates;
    private final boolean forCrack;
    private final boolean forCocaine;
    private final boolean forAmphetamines;
    private final boolean forCannabis;
    private final boolean forAlcohol;
    private final boolean forOther;

    ReviewFact(int journey, Case about, Case.Review review) {
        super(review.day(), review.yearOn(), review.use());
        this.journey = journey;
        this.presented = about.presenting() != null;
        this.forOpiates = about.isPresenting("opiates");
        this.forCrack = about.isPresenting("crack");
        this.forCocaine = about.isPresenting("cocaine");
        this.forAmphetamines = about.isPresenting("amphetamines");
        this.forCannabis = about.isPresenting("cannabis");
        this.forAlcohol = about.isPresenting("alcohol");
        this.forOther = about.isPresenting("other");
    }

    public int getJourney() {
        return journey;
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
}
