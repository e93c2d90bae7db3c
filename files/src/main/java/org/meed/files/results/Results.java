package org.meed.files.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.CsvLines;
import org.meed.files.csv.OutputFolder;

/**
 * The results of many clients, gathered by provider and written in the order of the result files:
 * provider, client, journey, outcome, run, part. Clients must be added in the order of their UTF-8
 * bytes.
 */
public final class Results {

    /** How many cells stand before the outcome. */
    private static final int BEGUN = 3;

    /** The rows of one file, by provider. */
    private final class ByProvider {
        private final String file;
        private final int columns;
        private final Map<String, List<CsvLines>> rows = new HashMap<>();
        private String lastProvider = "";
        private @Nullable CsvLines last;

        ByProvider(String file, List<String> header) {
            this.file = file;
            this.columns = terms.header(header).size();
        }

        /** The rows that others may still be put behind. */
        CsvLines of(String provider) {
            // mostly those of one client come one after another
            if (last == null || !provider.equals(lastProvider)) {
                last = rows.computeIfAbsent(provider, _ -> fresh()).getLast();
                lastProvider = provider;
            }
            return last;
        }

        private List<CsvLines> fresh() {
            List<CsvLines> fresh = new ArrayList<>();
            fresh.add(new CsvLines(file, columns));
            return fresh;
        }

        /** Puts rows behind these, to which nothing is added any more. */
        void append(ByProvider others) {
            others.rows.forEach((provider, some) -> {
                List<CsvLines> all = rows.computeIfAbsent(provider, _ -> new ArrayList<>());
                some.forEach(lines -> all.add(lines.trimmed()));
            });
            last = null;
        }

        void write(CsvFile into, String provider) {
            rows.getOrDefault(provider, List.of()).forEach(into::add);
        }
    }

    private record OfContract(int version, ContractLine line) {}

    private final Terms terms;
    private final ByProvider determined;
    private final ByProvider lines;
    private final TreeMap<String, List<OfContract>> ofContracts = new TreeMap<>(Utf8Order.UTF_8);
    private final Map<String, Money> paid = new HashMap<>();
    private final Summary summary;
    private final CsvLines begun = new CsvLines("", BEGUN);
    private String begunProvider = "";
    private String begunClient = "";
    private int begunJourney = Days.UNKNOWN;

    public Results(Terms terms) {
        this.terms = terms;
        this.determined = new ByProvider("determinations.csv", DeterminationLine.HEADER);
        this.lines = new ByProvider("statement.csv", StatementLine.HEADER);
        this.summary = new Summary(terms);
    }

    /**
     * Adds what was determined of a client, and what it pays.
     *
     * @param version the place among the terms; of one client in their order
     */
    public void add(int version, Determination determination, List<Priced> pays) {
        determine(version, determination);
        pay(version, determination.client(), pays);
    }

    /** Adds what was determined of a client. */
    public void determine(int version, Determination determination) {
        for (Result result : determination.results()) {
            write(determined.of(result.provider()), version, determination.client(), result);
            summary.count(version, result);
        }
    }

    /** Adds what a client pays. */
    public void pay(int version, String client, List<Priced> pays) {
        for (Priced priced : pays) {
            write(lines.of(priced.result().provider()), version, client, priced);
            summary.pay(version, priced);
            paid.merge(client, priced.amount(), Money::plus);
        }
    }

    /**
     * Puts the results of further clients behind these.
     *
     * @param others under the same terms; nothing is added to these afterwards but in this way
     */
    public void append(Results others) {
        determined.append(others.determined);
        lines.append(others.lines);
        others.ofContracts.forEach((provider, some) ->
                ofContracts.computeIfAbsent(provider, _ -> new ArrayList<>()).addAll(some));
        others.paid.forEach((client, amount) -> paid.merge(client, amount, Money::plus));
        summary.add(others.summary);
    }

    /**
     * Adds what contracts are paid, in the order of statements.
     *
     * @param version the place among the terms
     */
    public void addContracts(int version, List<ContractLine> paid) {
        for (ContractLine line : paid) {
            ofContracts
                    .computeIfAbsent(line.provider(), _ -> new ArrayList<>())
                    .add(new OfContract(version, line));
            summary.pay(version, line);
        }
    }

    /** What is paid for each client for whom anything is. */
    public Map<String, Money> paid() {
        return paid;
    }

    public Summary summary() {
        return summary;
    }

    /** Writes {@code determinations.csv}. */
    public void writeDeterminations(OutputFolder out) {
        try (CsvFile file = out.csv("determinations.csv", terms.header(DeterminationLine.HEADER))) {
            providers(determined.rows.keySet())
                    .forEach(provider -> determined.write(file, provider));
        }
    }

    private static SortedSet<String> providers(Set<String> some) {
        SortedSet<String> providers = new TreeSet<>(Utf8Order.UTF_8);
        providers.addAll(some);
        return providers;
    }

    private void write(CsvLines into, int version, String client, Result result) {
        Verdict verdict = result.verdict();
        key(into, version, client, result)
                .plain(verdict.word())
                .day(verdict.date())
                .plain(verdict.because())
                .text(evidence(result.evidence()));
        terms.end(into, version);
    }

    /** Adds the cells that make a line the same line in every file. */
    private CsvLines key(CsvLines into, int version, String client, Result result) {
        OutcomeRule outcome = terms.at(version).plan().outcomes().get(result.outcome());
        return into.beginAs(begun(result.provider(), client, result.journey()))
                .plain(outcome.name())
                .number(result.run())
                .plain(outcome.part(result.part()));
    }

    /** The cells with which mostly many rows begin that come one after another. */
    private CsvLines begun(String provider, String client, int journey) {
        if (journey != begunJourney
                || !client.equals(begunClient)
                || !provider.equals(begunProvider)) {
            begun.clear();
            begun.text(provider).text(client).number(journey);
            begunProvider = provider;
            begunClient = client;
            begunJourney = journey;
        }
        return begun;
    }

    static String evidence(List<Row> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(text.isEmpty() ? "" : ";").append(row.table().name()).append(':');
            text.append(row.id());
        }
        return text.toString();
    }

    /** Writes {@code statement.csv}. */
    public void writeStatement(OutputFolder out) {
        try (CsvFile file = out.csv("statement.csv", terms.header(StatementLine.HEADER))) {
            SortedSet<String> providers = providers(lines.rows.keySet());
            providers.addAll(ofContracts.keySet());
            for (String provider : providers) {
                ofContracts.getOrDefault(provider, List.of()).forEach(one -> write(file, one));
                lines.write(file, provider);
            }
        }
    }

    /** A line without a client stands before those of clients; it has no journey but one. */
    private void write(CsvFile file, OfContract one) {
        StatementLine.of(one.line()).write(file);
        terms.end(file, one.version());
    }

    private void write(CsvLines into, int version, String client, Priced priced) {
        OutcomeRule outcome = terms.at(version).plan().outcomes().get(priced.result().outcome());
        key(into, version, client, priced.result())
                .day(due(priced.result().verdict()))
                .plain(priced.amount().toString())
                .plain(outcome.source().clause())
                .plain(priced.rule().name());
        terms.end(into, version);
    }

    private static int due(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Achieved achieved -> achieved.due();
            case Verdict.NotAchieved _, Verdict.Pending _, Verdict.Excluded _ ->
                    throw new IllegalStateException(
                            "Only what is achieved is paid, not (%s).".formatted(verdict));
        };
    }
}
