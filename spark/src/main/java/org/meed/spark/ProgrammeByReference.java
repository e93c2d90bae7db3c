package org.meed.spark;

import java.util.List;
import java.util.function.Consumer;
import org.meed.engine.determine.Determination;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.programme.Programme;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;
import org.meed.engine.price.Statements;
import org.meed.engine.programme.ProgrammeDriver;
import org.meed.engine.programme.ProgrammePricer;

/** Judges clients by every version of a programme, with the reference driver. */
final class ProgrammeByReference implements ClientsDriver {

    private final Programme programme;
    private final History shared;

    /**
     * A driver of one programme.
     *
     * @param shared the rows that belong to no client, with the texts of every history asked about
     */
    ProgrammeByReference(Programme programme, History shared) {
        this.programme = programme;
        this.shared = shared;
    }

    @Override
    public void determine(History history, int known, Consumer<Found> found) {
        ProgrammeDriver driver = new ProgrammeDriver(programme, history.texts());
        ProgrammePricer pricer = new ProgrammePricer(programme, history.texts());
        for (int client = 0; client < history.clientCount(); client++) {
            List<Determination> determined = driver.determine(history.knownOn(client, known));
            List<List<Priced>> paid = pricer.together(determined);
            for (int version = 0; version < paid.size(); version++) {
                found.accept(new Found(version, determined.get(version), paid.get(version)));
            }
        }
    }

    @Override
    public List<List<Priced>> paid(int version, List<Determination> groups) {
        Plan plan = programme.versions().get(version).framework().plan();
        Pricer pricer = new Pricer(plan);
        return new Statements(plan, shared.texts())
                .divided(groups, groups.stream().map(pricer::price).toList());
    }
}
