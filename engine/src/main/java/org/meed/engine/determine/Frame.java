package org.meed.engine.determine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/**
 * What a question is asked of: a client on a day, and within it a journey, an outcome, a row, a
 * column. Not shared.
 */
final class Frame {

    final ClientHistory client;
    final List<Journey> journeys;
    final Earned earned;
    Journey journey;
    boolean firstInForce;
    int outcome;

    /** What became of the outcomes of the journey judged so far. */
    final Fates fates;

    int resultDay = Days.UNKNOWN;
    @Nullable Row row;
    @Nullable Column column;

    /**
     * Answers already found for this client, and for this journey, by the place their function was
     * given.
     */
    final @Nullable Object[] ofClient;

    final @Nullable Object[] ofJourney;

    Frame(ClientHistory client, List<Journey> journeys, Earned earned, int outcomes, int memos) {
        this.client = client;
        this.journeys = journeys;
        this.earned = earned;
        this.fates = new Fates(outcomes);
        this.journey = journeys.getFirst();
        this.ofClient = new @Nullable Object[memos];
        this.ofJourney = new @Nullable Object[memos];
    }

    int known() {
        return client.known();
    }

    void enter(Journey next, boolean first) {
        journey = next;
        firstInForce = first;
        resultDay = Days.UNKNOWN;
        fates.clear();
        Arrays.fill(ofJourney, null);
    }

    Row rowAtHand() {
        if (row == null) {
            throw new IllegalStateException("A condition on a row is asked where there is none.");
        }
        return row;
    }

    Column columnAtHand() {
        if (column == null) {
            throw new IllegalStateException(
                    "A condition on a column is asked where there is none.");
        }
        return column;
    }
}
