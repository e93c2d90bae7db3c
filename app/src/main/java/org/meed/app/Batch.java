package org.meed.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meed.engine.columns.ColumnarDeterminer;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupAccount;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.framework.Framework;
import org.meed.engine.history.Archive;
import org.meed.engine.history.History;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.price.Contracts;
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

    /** How many clients are determined before their rows are written. */
    private static final int BLOCK = ColumnarDriver.BLOCK;

    private final Framework framework;
    private final History history;
    private final Statements statements;

    /** Whether the reference driver is asked of everybody. */
    private final boolean asksReference;

    private final AtomicInteger askedReference = new AtomicInteger();

    Batch(Framework framework, History history) {
        this(framework, history, false);
    }

    /**
     * A batch of one driver or the other, which must say the same.
     *
     * @param asksReference whether the reference driver is asked of everybody
     */
    Batch(Framework framework, History history, boolean asksReference) {
        this.asksReference = asksReference;
        this.framework = framework;
        this.history = history;
        this.statements = new Statements(framework, history);
    }

    @Override
    public Results results(int known) {
        return new GroupDriver(framework.plan()).isNeeded() ? withGroups(known) : inBlocks(known);
    }

    /** Groups stand among the clients, and come to be when all of those are determined. */
    private Results withGroups(int known) {
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

    /**
     * What is kept of some clients once their rows are written.
     *
     * @param clients without what was determined of them, unless limits are asked
     * @param paid before limits, which look at all clients
     */
    private record Block(Results results, List<Determination> clients, List<List<Priced>> paid) {}

    /** So that no more is held at a time than of a few thousand clients. */
    private Results inBlocks(int known) {
        IntFunction<List<Determination>> driver = driver(known);
        Contracts contracts = statements.contracts(known);
        Results results = new Results(Terms.of(framework));
        List<Block> blocks =
                IntStream.range(0, blocks())
                        .parallel()
                        .mapToObj(block -> block(driver.apply(block), contracts))
                        .toList();
        List<Determination> clients = new ArrayList<>();
        List<List<Priced>> paid = new ArrayList<>();
        for (Block block : blocks) {
            results.append(block.results());
            clients.addAll(block.clients());
            paid.addAll(block.paid());
        }
        List<List<Priced>> limited = statements.within(clients, paid);
        for (int i = 0; i < clients.size(); i++) {
            results.pay(0, clients.get(i).client(), limited.get(i));
        }
        results.addContracts(0, statements.ofContracts(known));
        return results;
    }

    private Block block(List<Determination> determinations, Contracts contracts) {
        Block block =
                new Block(new Results(Terms.of(framework)), new ArrayList<>(), new ArrayList<>());
        for (Determination one : determinations) {
            block.results().determine(0, one);
            List<Priced> pays = statements.beforeLimits(one, contracts);
            if (!statements.areShared()) {
                block.results().pay(0, one.client(), pays);
            } else if (!pays.isEmpty()) {
                block.clients().add(named(one));
                block.paid().add(pays);
            }
        }
        return block;
    }

    private static Determination named(Determination one) {
        return new Determination(one.client(), one.known(), List.of(), List.of(), List.of());
    }

    /** What a driver says of each block of clients. */
    private IntFunction<List<Determination>> driver(int known) {
        ReferenceDriver reference = new ReferenceDriver(framework.plan(), history.texts());
        if (asksReference) {
            return block ->
                    places(block)
                            .mapToObj(client -> reference.determine(history.knownOn(client, known)))
                            .toList();
        }
        Archive archive = Archive.of(history);
        ThreadLocal<ColumnarDeterminer> determiners =
                ThreadLocal.withInitial(
                        () -> new ColumnarDeterminer(framework.plan(), archive, known, reference));
        return block -> {
            ColumnarDeterminer own = determiners.get();
            int before = own.askedReference();
            List<Determination> some = own.determine(block * BLOCK, (int) places(block).count());
            askedReference.addAndGet(own.askedReference() - before);
            return some;
        };
    }

    /** Of how many clients the reference driver was asked, since columns did not say all. */
    int askedReference() {
        return askedReference.get();
    }

    private IntStream places(int block) {
        return IntStream.range(block * BLOCK, Math.min((block + 1) * BLOCK, history.clientCount()));
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
        IntFunction<List<Determination>> driver = driver(known);
        return IntStream.range(0, blocks())
                .parallel()
                .mapToObj(driver)
                .flatMap(List::stream)
                .toList();
    }

    private int blocks() {
        return (history.clientCount() + BLOCK - 1) / BLOCK;
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
