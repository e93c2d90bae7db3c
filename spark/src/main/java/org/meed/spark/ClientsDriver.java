package org.meed.spark;

import java.util.List;
import java.util.function.Consumer;
import org.meed.engine.determine.Determination;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;

/**
 * Determines and prices clients, each by itself. The only thing that this module asks of a driver:
 * a faster one is put in its place by a line of {@link Agreement#driver}.
 */
interface ClientsDriver {

    /**
     * What is found of one client.
     *
     * @param version the place of the framework among the terms
     * @param paid before what all clients share is asked: limits, and sums for groups
     */
    record Found(int version, Determination determination, List<Priced> paid) {
        public Found {
            paid = List.copyOf(paid);
        }
    }

    /** Finds it of every client of a history, as known on a day, client by client. */
    void determine(History history, int known, Consumer<Found> found);

    /** What groups are paid by the framework of a version, of which they are all the groups. */
    List<List<Priced>> paid(int version, List<Determination> groups);
}
