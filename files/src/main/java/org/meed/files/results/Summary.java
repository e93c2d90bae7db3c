package org.meed.files.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.OutputFolder;

/**
 * How many results each provider has of each outcome, and what they pay. Parts and runs count one
 * by one.
 */
public final class Summary {

    private static final List<String> HEADER =
            List.of("provider", "outcome", "achieved", "pending", "amount");

    /** The figures of one provider and outcome. */
    private static final class Figures {
        private int rows;
        private int achieved;
        private int pending;
        private Money amount = Money.ZERO;

        void add(Figures others) {
            rows += others.rows;
            achieved += others.achieved;
            pending += others.pending;
            amount = amount.plus(others.amount);
        }
    }

    private final Terms terms;

    /** By provider: a list for each framework of the terms, of the figures of each outcome. */
    private final TreeMap<String, List<Figures[]>> byProvider = new TreeMap<>(Utf8Order.UTF_8);

    private String lastProvider = "";
    private @Nullable List<Figures[]> last;

    /** Figures of which nothing is counted yet. */
    public Summary(Terms terms) {
        this.terms = terms;
    }

    private Figures figures(int version, Result result) {
        return figures(result.provider(), version, result.outcome());
    }

    private Figures figures(String provider, int version, int place) {
        // mostly those of one client come one after another
        if (last == null || !provider.equals(lastProvider)) {
            last = byProvider.computeIfAbsent(provider, _ -> fresh());
            lastProvider = provider;
        }
        return last.get(version)[place];
    }

    /**
     * Adds what was counted elsewhere of results of a provider and an outcome, at least one.
     *
     * @param version the place among the terms
     * @param outcome its place in the framework
     */
    public void count(String provider, int version, int outcome, int achieved, int pending) {
        Figures figures = figures(provider, version, outcome);
        figures.rows++;
        figures.achieved += achieved;
        figures.pending += pending;
    }

    /** Adds what was added up elsewhere of what they pay. */
    public void pay(String provider, int version, int outcome, Money amount) {
        Figures figures = figures(provider, version, outcome);
        figures.rows++;
        figures.amount = figures.amount.plus(amount);
    }

    private List<Figures[]> fresh() {
        List<Figures[]> fresh = new ArrayList<>();
        for (var framework : terms.frameworks()) {
            Figures[] figures = new Figures[names(framework.plan()).size()];
            Arrays.setAll(figures, _ -> new Figures());
            fresh.add(figures);
        }
        return fresh;
    }

    void count(int version, Result result) {
        Figures figures = figures(version, result);
        figures.rows++;
        switch (result.verdict()) {
            case Verdict.Achieved _ -> figures.achieved++;
            case Verdict.Pending _ -> figures.pending++;
            case Verdict.NotAchieved _, Verdict.Excluded _ -> {}
        }
    }

    void pay(int version, Priced priced) {
        Figures figures = figures(version, priced.result());
        figures.rows++;
        figures.amount = figures.amount.plus(priced.amount());
    }

    /** Adds the figures of further results, under the same terms. */
    void add(Summary others) {
        others.byProvider.forEach((provider, versions) -> {
            List<Figures[]> here = byProvider.computeIfAbsent(provider, _ -> fresh());
            for (int version = 0; version < versions.size(); version++) {
                Figures[] figures = versions.get(version);
                for (int place = 0; place < figures.length; place++) {
                    here.get(version)[place].add(figures[place]);
                }
            }
        });
    }

    /** An instalment of a contract counts as achieved: behind the outcomes stand such payments. */
    public void pay(int version, ContractLine line) {
        int place = terms.at(version).plan().outcomes().size() + line.payment();
        Figures figures = figures(line.provider(), version, place);
        figures.rows++;
        figures.achieved++;
        figures.amount = figures.amount.plus(line.amount());
    }

    /**
     * The outcomes of a framework alone, and behind them the payments of contracts, each in its
     * place.
     */
    public List<String> names() {
        return names(terms.at(0).plan());
    }

    private static List<String> names(Plan plan) {
        return Stream.concat(
                        plan.outcomes().stream().map(OutcomeRule::name),
                        plan.contracting().payments().stream().map(ContractPayment::name))
                .toList();
    }

    /** What all providers are paid together. */
    public Money total() {
        return Money.sum(paid().values());
    }

    /** How many results are achieved, over all providers, of the outcome of that place. */
    public int achieved(int outcome) {
        return achieved(0, outcome);
    }

    /** The same of the framework of a place among the terms. */
    public int achieved(int version, int outcome) {
        return byProvider.values().stream()
                .mapToInt(figures -> figures.get(version)[outcome].achieved)
                .sum();
    }

    /** How many results are pending, over all providers, of the outcome of that place. */
    public int pending(int outcome) {
        return byProvider.values().stream()
                .mapToInt(figures -> figures.getFirst()[outcome].pending)
                .sum();
    }

    /** What the outcome of that place pays, over all providers. */
    public Money amount(int outcome) {
        return amount(0, outcome);
    }

    /** The same of the framework of a place among the terms. */
    public Money amount(int version, int outcome) {
        return sum(
                byProvider.values().stream()
                        .map(figures -> figures.get(version)[outcome])
                        .toList());
    }

    private static Money sum(List<Figures> figures) {
        return Money.sum(figures.stream().map(one -> one.amount).toList());
    }

    /** What each provider is paid, in the order of their names. */
    public SortedMap<String, Money> paid() {
        SortedMap<String, Money> paid = new TreeMap<>(Utf8Order.UTF_8);
        byProvider.forEach((provider, versions) ->
                paid.put(provider, sum(versions.stream().flatMap(Arrays::stream).toList())));
        return paid;
    }

    public int providers() {
        return byProvider.size();
    }

    /** Writes {@code summary.csv}: a row for each provider and outcome that has a result. */
    public void write(OutputFolder out) {
        try (CsvFile file = out.csv("summary.csv", terms.header(HEADER))) {
            byProvider.forEach((provider, versions) -> {
                for (int version = 0; version < versions.size(); version++) {
                    write(file, provider, version, versions.get(version));
                }
            });
        }
    }

    private void write(CsvFile file, String provider, int version, Figures[] figures) {
        List<String> names = names(terms.at(version).plan());
        for (int i = 0; i < figures.length; i++) {
            if (figures[i].rows > 0) {
                file.text(provider)
                        .plain(names.get(i))
                        .number(figures[i].achieved)
                        .number(figures[i].pending)
                        .plain(figures[i].amount.toString());
                terms.end(file, version);
            }
        }
    }
}
