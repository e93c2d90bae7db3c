package org.meed.engine.programme;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.history.Texts;
import org.meed.engine.price.Contracts;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;

/**
 * Prices what the versions of a programme determine of one client, divided between providers,
 * before limits are asked.
 */
public final class ProgrammePricer {

    private final Meetings meetings;
    private final List<Statements> statements;
    private final Contracts none;

    /**
     * A pricer of one programme, of which no framework asks for a contract.
     *
     * @param texts the texts of the history that the clients are from
     */
    public ProgrammePricer(Programme programme, Texts texts) {
        this.meetings = new Meetings(programme);
        this.none = Contracts.none(texts);
        this.statements =
                programme.versions().stream()
                        .map(version -> new Statements(version.framework().plan(), texts))
                        .toList();
    }

    /** What each version would pay if it were alone. */
    public List<List<Priced>> alone(List<Determination> determined) {
        List<List<Priced>> alone = new ArrayList<>();
        for (int version = 0; version < determined.size(); version++) {
            alone.add(statements.get(version).beforeLimits(determined.get(version), none));
        }
        return alone;
    }

    /** What each version pays beside the others, as if there were no limits. */
    public List<List<Priced>> together(List<Determination> determined) {
        return meetings.settle(determined, alone(determined));
    }

    Meetings meetings() {
        return meetings;
    }
}
