package org.meed.engine.restate;

import java.util.List;
import org.meed.engine.history.Row;
import org.meed.engine.money.Money;

/**
 * A line of a statement that is not what it was: it pays another amount, or from another day.
 *
 * @param was what it paid, zero when there was no such line
 * @param is what it pays, zero when there is no such line any more
 * @param dueWas the epoch day from which that was owed; unknown when there was no such line
 * @param dueIs the epoch day from which this is owed; unknown when there is no such line any more
 * @param evidence the rows whose change made the difference; for {@link Cause#TIME} and {@link
 *     Cause#LIMIT} those the line rests on
 */
public record Change(
        LineKey line,
        Money was,
        Money is,
        int dueWas,
        int dueIs,
        Cause because,
        List<Row> evidence) {

    public Change {
        evidence = List.copyOf(evidence);
    }

    static Change of(LineKey key, Line was, Line is, Cause because, List<Row> evidence) {
        return new Change(key, was.amount(), is.amount(), was.due(), is.due(), because, evidence);
    }

    /** The same cause of another difference. */
    Change of(Line before, Line now) {
        return of(line, before, now, because, evidence);
    }

    /** The same difference of another cause. */
    Change because(Cause cause) {
        return new Change(line, was, is, dueWas, dueIs, cause, evidence);
    }

    /** What is to be posted: positive to be paid, negative to be taken back. */
    public Money difference() {
        return is.minus(was);
    }
}
