package org.meed.engine.restate;

import java.util.List;
import org.meed.engine.history.Row;
import org.meed.engine.money.Money;
import org.meed.engine.time.Days;

/**
 * What a line of a statement says.
 *
 * @param amount what it pays; zero of a line that there is not
 * @param due the epoch day from which it is owed; unknown of a line that there is not
 * @param evidence the rows that it rests on
 */
record Line(Money amount, int due, List<Row> evidence) {

    static final Line NONE = new Line(Money.ZERO, Days.UNKNOWN, List.of());

    /** Whether it pays the same on the same day. */
    boolean agrees(Line other) {
        return amount.equals(other.amount) && due == other.due;
    }
}
