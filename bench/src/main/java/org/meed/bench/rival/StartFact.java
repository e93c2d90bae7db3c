package org.meed.bench.rival;

/** The first episode of a journey, as a rule of Drools found it. */
public final class StartFact {

    private final StayFact first;

    public StartFact(StayFact first) {
        this.first = first;
    }

    public int getClient() {
        return first.getClient();
    }

    public int getDay() {
        return first.getStarted();
    }

    public StayFact getFirst() {
        return first;
    }
}
