package org.meed.bench.rival;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.time.Days;

/** An episode that has started, as a fact of Drools. */
public final class StayFact {

    private final int client;
    private final int started;
    private final int tie;
    private final int reach;
    private final int substances;

    private StayFact(int client, ClientRows.Stay stay, int started) {
        this.client = client;
        this.started = started;
        this.tie = stay.tie();
        this.reach = Objects.requireNonNullElse(stay.discharged(), National.LAST);
        this.substances = stay.bits();
    }

    /** The fact of an episode; null when it has not started. */
    static @Nullable StayFact of(int client, ClientRows.Stay stay) {
        Integer started = stay.started();
        return started == null ? null : new StayFact(client, stay, started);
    }

    public int getClient() {
        return client;
    }

    public int getStarted() {
        return started;
    }

    public int getTie() {
        return tie;
    }

    /** The day of discharge, or the last of all days. */
    public int getReach() {
        return reach;
    }

    /** Whether a substance is on record. */
    public boolean isPresented() {
        return substances != Days.UNKNOWN;
    }

    /** The substances as bits. */
    public int getSubstances() {
        return substances;
    }
}
