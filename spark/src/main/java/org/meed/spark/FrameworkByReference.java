package org.meed.spark;

import java.util.List;
import java.util.function.Consumer;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.price.Contracts;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;

/** Judges clients by a framework alone, with the reference driver. */
final class FrameworkByReference implements ClientsDriver {

    private final Framework framework;
    private final Statements statements;

    /**
     * A driver of one framework.
     *
     * @param shared the rows that belong to no client, with the texts of every history asked about
     */
    FrameworkByReference(Framework framework, History shared) {
        this.framework = framework;
        this.statements = new Statements(framework, shared);
    }

    @Override
    public void determine(History history, int known, Consumer<Found> found) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        Contracts contracts = statements.contracts(known);
        for (int client = 0; client < history.clientCount(); client++) {
            Determination determination = driver.determine(history.knownOn(client, known));
            found.accept(
                    new Found(0, determination, statements.beforeLimits(determination, contracts)));
        }
    }

    @Override
    public List<List<Priced>> paid(int version, List<Determination> groups) {
        return statements.divided(
                groups,
                groups.stream()
                        .map(group ->
                                statements.beforeLimits(group, statements.contracts(group.known())))
                        .toList());
    }
}
