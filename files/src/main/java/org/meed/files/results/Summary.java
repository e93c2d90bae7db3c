package org.meed.files.results;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
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
    }

    private final Framework framework;
    private final TreeMap<String, Figures[]> byProvider = new TreeMap<>(Utf8Order.UTF_8);

    Summary(Framework framework) {
        this.framework = framework;
    }

    private Figures figures(Result result) {
        return byProvider.computeIfAbsent(result.provider(), _ -> fresh())[result.outcome()];
    }

    private Figures[] fresh() {
        Plan plan = framework.plan();
        Figures[] figures =
                new Figures[plan.outcomes().size() + plan.contracting().payments().size()];
        java.util.Arrays.setAll(figures, _ -> new Figures());
        return figures;
    }

    void count(Result result) {
        Figures figures = figures(result);
        figures.rows++;
        switch (result.verdict()) {
            case Verdict.Achieved _ -> figures.achieved++;
            case Verdict.Pending _ -> figures.pending++;
            case Verdict.NotAchieved _, Verdict.Excluded _ -> {}
        }
    }

    void pay(Priced priced) {
        Figures figures = figures(priced.result());
        figures.rows++;
        figures.amount = figures.amount.plus(priced.amount());
    }

    /** An instalment of a contract counts as achieved: behind the outcomes stand such payments. */
    void pay(ContractLine line) {
        int place = framework.plan().outcomes().size() + line.payment();
        Figures figures = byProvider.computeIfAbsent(line.provider(), _ -> fresh())[place];
        figures.rows++;
        figures.achieved++;
        figures.amount = figures.amount.plus(line.amount());
    }

    /** The outcomes, and behind them the payments of contracts, each in its place. */
    public List<String> names() {
        Plan plan = framework.plan();
        List<String> names = new ArrayList<>();
        plan.outcomes().forEach(outcome -> names.add(outcome.name()));
        plan.contracting().payments().forEach(payment -> names.add(payment.name()));
        return names;
    }

    /** What all providers are paid together. */
    public Money total() {
        Money total = Money.ZERO;
        for (Figures[] outcomes : byProvider.values()) {
            for (Figures figures : outcomes) {
                total = total.plus(figures.amount);
            }
        }
        return total;
    }

    /** How many results are achieved, over all providers, of the outcome of that place. */
    public int achieved(int outcome) {
        return byProvider.values().stream().mapToInt(figures -> figures[outcome].achieved).sum();
    }

    /** How many results are pending, over all providers, of the outcome of that place. */
    public int pending(int outcome) {
        return byProvider.values().stream().mapToInt(figures -> figures[outcome].pending).sum();
    }

    /** What the outcome of that place pays, over all providers. */
    public Money amount(int outcome) {
        Money amount = Money.ZERO;
        for (Figures[] figures : byProvider.values()) {
            amount = amount.plus(figures[outcome].amount);
        }
        return amount;
    }

    /** What each provider is paid, in the order of their names. */
    public SortedMap<String, Money> paid() {
        SortedMap<String, Money> paid = new TreeMap<>(Utf8Order.UTF_8);
        byProvider.forEach((provider, outcomes) -> {
            Money all = Money.ZERO;
            for (Figures figures : outcomes) {
                all = all.plus(figures.amount);
            }
            paid.put(provider, all);
        });
        return paid;
    }

    public int providers() {
        return byProvider.size();
    }

    /** Writes {@code summary.csv}: a row for each provider and outcome that has a result. */
    public void write(OutputFolder out) {
        List<String> names = names();
        try (CsvFile file = out.csv("summary.csv", HEADER)) {
            byProvider.forEach((provider, outcomes) -> {
                for (int i = 0; i < outcomes.length; i++) {
                    if (outcomes[i].rows > 0) {
                        file.text(provider)
                                .plain(names.get(i))
                                .number(outcomes[i].achieved)
                                .number(outcomes[i].pending)
                                .plain(outcomes[i].amount.toString())
                                .end();
                    }
                }
            });
        }
    }
}
