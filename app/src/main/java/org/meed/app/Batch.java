package org.meed.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupAccount;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.History;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;
import org.meed.engine.restate.Change;
import org.meed.engine.restate.ContractChange;
import org.meed.engine.restate.Restatement;
import org.meed.files.results.Changes;
import org.meed.files.results.Results;
import org.meed.files.results.Terms;

/**
 * Determines and prices every client of a history, on as many cores as there are. What comes of it
 * is in the order of the clients, however many cores there were.
 */
final class Batch implements Reckoner {

    private final Framework framework;
    private final History history;
    private final Statements statements;

    Batch(Framework framework, History history) {
        this.framework = framework;
        this.history = history;
        this.statements = new Statements(framework, history);
    }

    @Override
    public Results results(int known) {
        List<Determination> all = determinations(known);
        List<List<Priced>> paid = paid(all);
        Results results = new Results(Terms.of(framework));
        IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(place -> all.get(place).client(), Utf8Order.UTF_8))
                .forEach(place -> results.add(0, all.get(place), paid.get(place)));
        results.addContracts(0, statements.ofContracts(known));
        return results;
    }

    /** How the results of each group came about. */
    List<GroupAccount> groups(int known) {
        GroupDriver driver = new GroupDriver(framework.plan());
        return driver.isNeeded() ? driver.accounts(clients(known), history, known) : List.of();
    }

    /** What a group is paid. */
    List<Priced> paid(GroupAccount group) {
        Determination determination = group.determination();
        if (!statements.areShared()) {
            return paid(List.of(determination)).getFirst();
        }
        List<Determination> all = determinations(determination.known());
        return paid(all).get(all.indexOf(determination));
    }

    /** Everything determined of clients, in their order, and behind them of groups. */
    private List<Determination> determinations(int known) {
        return new GroupDriver(framework.plan()).withGroups(clients(known), history, known);
    }

    private List<Determination> clients(int known) {
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        return IntStream.range(0, history.clientCount())
                .parallel()
                .mapToObj(client -> driver.determine(history.knownOn(client, known)))
                .toList();
    }

    /** What each is paid, within the limits that all share. */
    private List<List<Priced>> paid(List<Determination> determinations) {
        return statements.price(determinations);
    }

    @Override
    public Changes changes(int previous, int known) {
        // limits and groups look at all clients; else each is asked alone
        boolean shared =
                !framework.plan().limits().isEmpty()
                        || new GroupDriver(framework.plan()).isNeeded();
        List<Determination> before = shared ? determinations(previous) : List.of();
        List<Determination> after = shared ? determinations(known) : List.of();
        List<List<Priced>> was = paid(before);
        List<List<Priced>> is = paid(after);
        IntFunction<List<Change>> between = between(previous, known, was, is);
        Map<String, List<Change>> changes = new TreeMap<>(Utf8Order.UTF_8);
        List<List<Change>> ofClients =
                IntStream.range(0, history.clientCount()).parallel().mapToObj(between).toList();
        for (int client = 0; client < ofClients.size(); client++) {
            changes.put(history.client(client), ofClients.get(client));
        }
        ofGroups(paidToGroups(before, was), paidToGroups(after, is))
                .forEach((group, some) ->
                        changes.merge(
                                group,
                                some,
                                (one, other) ->
                                        Stream.concat(one.stream(), other.stream()).toList()));
        Changes all = new Changes(Terms.of(framework));
        all.addContracts(0, ContractChange.between(statements, previous, known));
        changes.forEach(all::add);
        return all;
    }

    private static Map<String, List<Change>> ofGroups(
            Map<String, List<Priced>> was, Map<String, List<Priced>> is) {
        Map<String, List<Change>> changes = new HashMap<>();
        Set<String> groups = new HashSet<>(was.keySet());
        groups.addAll(is.keySet());
        for (String group : groups) {
            changes.put(
                    group,
                    Restatement.ofGroup(
                            was.getOrDefault(group, List.of()), is.getOrDefault(group, List.of())));
        }
        return changes;
    }

    /** What each group is paid: groups stand behind the clients. */
    private Map<String, List<Priced>> paidToGroups(
            List<Determination> all, List<List<Priced>> paid) {
        Map<String, List<Priced>> groups = new HashMap<>();
        for (int place = history.clientCount(); place < all.size(); place++) {
            groups.computeIfAbsent(all.get(place).client(), _ -> new ArrayList<>())
                    .addAll(paid.get(place));
        }
        return groups;
    }

    /** What changed of the client of a place, within the limits where there are any. */
    private IntFunction<List<Change>> between(
            int previous, int known, List<List<Priced>> was, List<List<Priced>> is) {
        Restatement restatement = new Restatement(framework, history);
        if (framework.plan().limits().isEmpty()) {
            return client ->
                    restatement.between(
                            history.knownOn(client, previous), history.knownOn(client, known));
        }
        return client ->
                restatement.between(
                        history.knownOn(client, previous),
                        history.knownOn(client, known),
                        was.get(client),
                        is.get(client));
    }
}
