package org.meed.engine.programme;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;

/** Prices what the versions of a programme determine of one client, before limits are asked. */
public final class ProgrammePricer {

    private final Meetings meetings;
    private final List<Pricer> pricers;

    public ProgrammePricer(Programme programme) {
        this.meetings = new Meetings(programme);
        this.pricers =
                programme.versions().stream()
                        .map(version -> new Pricer(version.framework().plan()))
                        .toList();
    }

    /** What each version would pay if it were alone. */
    public List<List<Priced>> alone(List<Determination> determined) {
        List<List<Priced>> alone = new ArrayList<>();
        for (int version = 0; version < determined.size(); version++) {
            alone.add(pricers.get(version).price(determined.get(version)));
        }
        return alone;
    }

    /** What each version pays beside the others. */
    public List<List<Priced>> together(List<Determination> determined) {
        return meetings.settle(determined, alone(determined));
    }
}
