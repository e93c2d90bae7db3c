package org.meed.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.explain.MoneyBeside.Figures;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.history.History;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Statements;

/**
 * What one framework finds in a history and pays for it, counted by outcome, by provider and by
 * band. A result is counted once for each journey, in however many parts and runs it comes.
 */
final class Tallies {

    /** One result whole: of a client, a journey and an outcome. */
    private record Whole(String client, int journey, int outcome) {}

    private static final class Tally {
        private final Set<Whole> results = new HashSet<>();
        private final Set<String> clients = new HashSet<>();
        private int parts;
        private int instalments;
        private @Nullable Money pays;

        Tally(boolean isPriced) {
            this.pays = isPriced ? Money.ZERO : null;
        }

        void count(String client, Result result) {
            results.add(new Whole(client, result.journey(), result.outcome()));
            clients.add(client);
            parts++;
        }

        void pay(Money amount) {
            pays = pays == null ? amount : pays.plus(amount);
        }

        Figures figures() {
            return new Figures(
                    results.size() + instalments, parts + instalments, clients.size(), pays);
        }
    }

    private final List<OutcomeRule> rules;
    private final List<String> bandsInOrder;
    private final Map<String, Tally> outcomes = new LinkedHashMap<>();
    private final Map<String, Tally> providers = new HashMap<>();
    private final Map<String, Tally> bands = new TreeMap<>(Utf8Order.UTF_8);
    private final Map<String, Money> paid = new HashMap<>();
    private final Tally all;
    private final boolean isPriced;

    private Tallies(Framework framework) {
        this.rules = framework.plan().outcomes();
        this.bandsInOrder =
                framework.plan().priceTables().stream()
                        .flatMap(table -> table.bands().stream())
                        .toList();
        Set<String> priced = new HashSet<>();
        for (PaymentRule rule : framework.plan().payments()) {
            priced.addAll(rule.outcomes());
        }
        rules.forEach(rule -> outcomes.put(rule.name(), new Tally(priced.contains(rule.name()))));
        for (ContractPayment rule : framework.plan().contracting().payments()) {
            outcomes.put(rule.name(), new Tally(true));
        }
        this.isPriced = !priced.isEmpty() || !framework.plan().contracting().payments().isEmpty();
        this.all = new Tally(isPriced);
    }

    static Tallies of(Framework framework, History history, int known) {
        Tallies tallies = new Tallies(framework);
        ReferenceDriver driver = new ReferenceDriver(framework.plan(), history.texts());
        List<Determination> clients =
                IntStream.range(0, history.clientCount())
                        .parallel()
                        .mapToObj(client -> driver.determine(history.knownOn(client, known)))
                        .toList();
        List<Determination> all =
                new GroupDriver(framework.plan()).withGroups(clients, history, known);
        Statements statements = new Statements(framework, history);
        List<List<Priced>> paid = statements.price(all);
        for (int i = 0; i < all.size(); i++) {
            String client = all.get(i).client();
            all.get(i).results().forEach(result -> tallies.count(client, result));
            paid.get(i).forEach(priced -> tallies.pay(client, priced));
        }
        statements.ofContracts(known).forEach(tallies::pay);
        return tallies;
    }

    private void count(String client, Result result) {
        if (result.verdict() instanceof Verdict.Achieved) {
            all.count(client, result);
            provider(result).count(client, result);
            outcome(result).count(client, result);
        }
    }

    private void pay(String client, Priced priced) {
        Money amount = priced.amount();
        Result result = priced.result();
        all.pay(amount);
        provider(result).pay(amount);
        outcome(result).pay(amount);
        Tally band = bands.computeIfAbsent(result.band(), _ -> new Tally(true));
        band.count(client, result);
        band.pay(amount);
        paid.merge(client, amount, Money::plus);
    }

    private void pay(ContractLine line) {
        for (Tally tally :
                List.of(
                        all,
                        outcomes.computeIfAbsent(line.rule().name(), _ -> new Tally(true)),
                        providers.computeIfAbsent(line.provider(), _ -> new Tally(true)))) {
            tally.pay(line.amount());
        }
        outcomes.computeIfAbsent(line.rule().name(), _ -> new Tally(true)).instalments++;
    }

    private Tally provider(Result result) {
        return providers.computeIfAbsent(result.provider(), _ -> new Tally(isPriced));
    }

    private Tally outcome(Result result) {
        String name = rules.get(result.outcome()).name();
        return outcomes.computeIfAbsent(name, _ -> new Tally(false));
    }

    boolean isPriced() {
        return isPriced;
    }

    Collection<String> outcomes() {
        return outcomes.keySet();
    }

    Collection<String> providers() {
        return providers.keySet();
    }

    /** The bands in which something is paid, in the order of the tables of prices. */
    Collection<String> bands() {
        Set<String> names = new LinkedHashSet<>(bandsInOrder);
        names.retainAll(bands.keySet());
        names.addAll(bands.keySet());
        return names;
    }

    @Nullable Figures outcome(String name) {
        return figures(outcomes, name);
    }

    /** Of a provider; of one that has nothing, nothing. */
    Figures provider(String name) {
        Tally tally = providers.get(name);
        return (tally == null ? new Tally(isPriced) : tally).figures();
    }

    @Nullable Figures band(String name) {
        return figures(bands, name);
    }

    Figures all() {
        return all.figures();
    }

    /** What is paid for each client for whom anything is. */
    Map<String, Money> paid() {
        return paid;
    }

    private static @Nullable Figures figures(Map<String, Tally> tallies, String name) {
        Tally tally = tallies.get(name);
        return tally == null ? null : tally.figures();
    }
}
