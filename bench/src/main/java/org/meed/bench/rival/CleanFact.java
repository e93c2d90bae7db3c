package org.meed.bench.rival;

/** A review that shows no use, as a fact that a rule of Drools found. */
public final class CleanFact {

    private final int journey;
    private final int day;
    private final int yearOn;

    public CleanFact(int journey, int day, int yearOn) {
        this.journey = journey;
        this.day = day;
        this.yearOn = yearOn;
    }

    public int getJourney() {
        return journey;
    }

    public int getDay() {
        return day;
    }

    /** The day twelve months on. */
    public int getYearOn() {
        return yearOn;
    }
}
