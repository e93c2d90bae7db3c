package org.meed.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupAccount;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.price.Pricer;
import org.meed.engine.restate.Change;
import org.meed.engine.restate.Restatement;
import org.meed.files.results.Changes;
import org.meed.files.results.Results;

/**
 * Determines and prices every client of a history, on as many cores as there are. What comes of it
 * is in the order of the clients, however many cores there were.
 */
final class Batch {

    private final Framework framework;
    private final History history;

    Batch(Framework framework, History history) {
        this.framework = framework;
        this.history = history;
    }

    /** Every result as known on a day: of clients and groups, in the order of their names. */
    Results results(int known) {
        Pricer pricer = new Pricer(framework.plan());
        Results results = new Results(framework);
        List<Determination> clients = clients(known);
        List<Determination> all = new ArrayList<>(clients);
        all.addAll(new GroupDriver(framework.plan()).determine(clients, history, known));
        all.sort(Comparator.comparing(Determination::client, Utf8Order.UTF_8));
        for (Determination determination : all) {
            results.add(determination, pricer.price(determination));
        }
        return results;
    }

    /** How the results of each group came about. */
    List<GroupAccount> groups(int known) {
        GroupDriver driver = new GroupDriver(framework.plan());
        return driver.isNeeded() ? driver.accounts(clients(known), history, known) : List.of();
    }

    private List<Determination> clients(int known) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        return IntStream.range(0, history.clientCount())
                .parallel()
                .mapToObj(client -> driver.determine(history.knownOn(client, known)))
                .toList();
    }

    /** What changed since another day. */
    Changes changes(int previous, int known) {
        Restatement restatement = new Restatement(framework.plan(), history.texts());
        List<List<Change>> changes =
                IntStream.range(0, history.clientCount())
                        .parallel()
                        .mapToObj(client ->
                                restatement.between(
                                        history.knownOn(client, previous),
                                        history.knownOn(client, known)))
                        .toList();
        Changes all = new Changes(framework);
        for (int client = 0; client < changes.size(); client++) {
            all.add(history.client(client), changes.get(client));
        }
        return all;
    }
}
