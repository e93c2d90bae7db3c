package org.meed.bench.rival;

/** The last day of a journey, as a rule of Drools found it. */
public final class EndFact {

    private final int client;
    private final int day;

    public EndFact(int client, int day) {
        this.client = client;
        this.day = day;
    }

    public int getClient() {
        return client;
    }

    public int getDay() {
        return day;
    }
}
