package org.meed.engine.history;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * Which rows of one table were known on a day: the one place where a row recorded later is left
 * out. Those of a client stand together and in the order of ties.
 */
interface KnownRows {

    Table table();

    /** How many rows there are of all clients, whenever they became known. */
    int size();

    /** The place of the first row of a client, and behind the last client the number of rows. */
    int start(int client);

    /** All of those places. */
    int[] starts();

    /** The row of a place, as it was written. */
    Row row(int place);

    /** Whether the row of a place is seen as known on a day. */
    boolean isSeenOn(int place, int day);

    /** Whether its rows belong to clients; else they all stand under the one place 0. */
    default boolean ofClients() {
        return table().hasClient();
    }

    /** The day on which all of them were recorded, when it is one. */
    default OptionalInt recordedOnOneDay() {
        int day = row(0).recorded();
        for (int i = 0; i < size(); i++) {
            if (!Days.isKnown(day) || row(i).recorded() != day) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(day);
    }

    /** The last day on which any of them became known; unknown when none has a day. */
    default int lastDay() {
        int last = Days.UNKNOWN;
        for (int i = 0; i < size(); i++) {
            last = Math.max(last, row(i).seenFrom());
        }
        return last;
    }

    /** A client's rows as they were known on a day. */
    default List<Row> knownOn(int client, int day) {
        int start = start(client);
        int end = start(client + 1);
        if (start == end) {
            return List.of();
        }
        TableDays days = TableDays.of(table());
        Row[] seen = new Row[end - start];
        int count = 0;
        boolean moved = false;
        for (int i = start; i < end; i++) {
            if (isSeenOn(i, day)) {
                Row row = row(i);
                Row known = days.asKnown(row, day);
                moved |= days.hasLostItsDay(row, known);
                seen[count++] = known;
            }
        }
        if (moved && count > 1) {
            Arrays.sort(seen, 0, count, days.ties);
        }
        return List.of(count == seen.length ? seen : Arrays.copyOf(seen, count));
    }
}
