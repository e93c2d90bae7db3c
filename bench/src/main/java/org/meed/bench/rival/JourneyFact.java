package org.meed.bench.rival;

import org.meed.engine.time.Days;

/** A journey in force, as a rule of Drools found it, and the first day found for it. */
public final class JourneyFact {

    private final int number;
    private final StayFact first;
    private final int ends;
    private int won = Days.UNKNOWN;

    /**
     * A journey of which nothing is found yet.
     *
     * @param number among all of its client's
     * @param first the episode that it starts with
     * @param ends its last day
     */
    public JourneyFact(int number, StayFact first, int ends) {
        this.number = number;
        this.first = first;
        this.ends = ends;
    }

    public int getClient() {
        return first.getClient();
    }

    public int getStarts() {
        return first.getStarted();
    }

    public int getEnds() {
        return ends;
    }

    /** Whether the journey has a presenting substance on record. */
    public boolean isPresented() {
        return first.isPresented();
    }

    /** Its presenting substances as bits. */
    public int getSubstances() {
        return first.getSubstances();
    }

    /** Notes a day on which it is won, of which the first counts. */
    public void note(int day) {
        if (won == Days.UNKNOWN || day < won) {
            won = day;
        }
    }

    /** What is found of it as known on a day. */
    Found found(int known) {
        if (won != Days.UNKNOWN) {
            return new Found(number, won <= known ? Found.MET : Found.OPEN, won);
        }
        return ends + National.GAP + 1 <= known
                ? new Found(number, Found.ENDED, ends)
                : new Found(number, Found.OPEN, Days.UNKNOWN);
    }
}
