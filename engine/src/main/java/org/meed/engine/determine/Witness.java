package org.meed.engine.determine;

import java.util.Set;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;

/**
 * What an {@link EvidenceWalk} asks of a driver about one journey, and whom it has take rows. A row
 * may be taken more than once.
 */
public interface Witness {

    /** What a condition came to. */
    Truth truth(Condition condition);

    /** The place of the outcome that is being judged. */
    int outcome();

    /** Takes a picked row, if there is one. */
    void take(RowNode picked);

    /** Takes all of some rows. */
    void take(RowsNode found);

    /** Takes the episode that the journey begins with. */
    void takeFirstEpisode();

    /** Takes the episode of the journey's last discharge. */
    void takeLastDischarged();

    /** Takes the evidence of the outcome of a place, of each run and part, in this journey. */
    void takeJudged(int outcome);

    /** Takes the evidence of the last earlier journey that earned the outcome of a place. */
    void takeEarned(int outcome);

    /** Goes on with each of some rows at hand in turn; not at all where there is none. */
    void each(RowsNode found, Runnable onward);

    /** Goes on where the row at hand, or one of several, is of one of some tables. */
    void among(Set<Table> tables, Runnable onward);
}
