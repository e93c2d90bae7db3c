package org.meed.engine.explain;

import java.util.List;
import java.util.stream.IntStream;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.History;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.time.Days;

/**
 * What a client is paid: where limits are shared, as part of what all clients are paid, which is
 * then reckoned once for a known date. Not for use by several threads at once.
 */
final class PayOfFramework implements Pay {

    private final Plan plan;
    private final History history;
    private final ReferenceDriver driver;
    private final Statements statements;
    private List<List<Priced>> everybody = List.of();
    private int known = Days.UNKNOWN;

    PayOfFramework(Framework framework, History history, ReferenceDriver driver) {
        this.plan = framework.plan();
        this.history = history;
        this.driver = driver;
        this.statements = new Statements(framework, history);
    }

    @Override
    public List<Priced> of(int place, Determination determination) {
        if (plan.limits().isEmpty()) {
            return statements.price(List.of(determination)).getFirst();
        }
        if (everybody.isEmpty() || known != determination.known()) {
            known = determination.known();
            List<Determination> clients =
                    IntStream.range(0, history.clientCount())
                            .mapToObj(client -> driver.determine(history.knownOn(client, known)))
                            .toList();
            everybody = statements.price(new GroupDriver(plan).withGroups(clients, history, known));
        }
        return everybody.get(place);
    }
}
