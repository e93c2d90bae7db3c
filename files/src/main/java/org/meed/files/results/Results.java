package org.meed.files.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.meed.files.csv.OutputFolder;

/**
 * The results of many clients, gathered by provider and written in the order of the result files:
 * provider, client, journey, outcome, run, part. Clients must be added in the order of their UTF-8
 * bytes.
 */
public final class Results {

    private static final List<String> DETERMINATIONS =
            List.of(
                    "provider",
                    "client",
                    "journey",
                    "outcome",
                    "run",
                    "part",
                    "verdict",
                    "date",
                    "reason",
                    "evidence");
    private static final List<String> STATEMENT =
            List.of(
                    "provider",
                    "client",
                    "journey",
                    "outcome",
                    "run",
                    "part",
                    "due",
                    "amount",
                    "clause",
                    "rule");

    private record Determined(int version, String client, Result result) {}

    private record Line(int version, String client, Priced priced) {}

    private record OfContract(int version, ContractLine line) {}

    private final Terms terms;
    private final TreeMap<String, List<Determined>> determined = new TreeMap<>(Utf8Order.UTF_8);
    private final TreeMap<String, List<Line>> lines = new TreeMap<>(Utf8Order.UTF_8);
    private final TreeMap<String, List<OfContract>> ofContracts = new TreeMap<>(Utf8Order.UTF_8);
    private final Summary summary;

    public Results(Terms terms) {
        this.terms = terms;
        this.summary = new Summary(terms);
    }

    /**
     * Adds what was determined of a client, and what it pays.
     *
     * @param version the place among the terms; of one client in their order
     */
    public void add(int version, Determination determination, List<Priced> pays) {
        for (Result result : determination.results()) {
            determined
                    .computeIfAbsent(result.provider(), _ -> new ArrayList<>())
                    .add(new Determined(version, determination.client(), result));
            summary.count(version, result);
        }
        for (Priced priced : pays) {
            lines.computeIfAbsent(priced.result().provider(), _ -> new ArrayList<>())
                    .add(new Line(version, determination.client(), priced));
            summary.pay(version, priced);
        }
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
        Map<String, Money> paid = new HashMap<>();
        for (List<Line> some : lines.values()) {
            for (Line line : some) {
                paid.merge(line.client(), line.priced().amount(), Money::plus);
            }
        }
        return paid;
    }

    public Summary summary() {
        return summary;
    }

    /** Writes {@code determinations.csv}. */
    public void writeDeterminations(OutputFolder out) {
        try (CsvFile file = out.csv("determinations.csv", terms.header(DETERMINATIONS))) {
            determined.values().forEach(rows -> rows.forEach(row -> write(file, row)));
        }
    }

    private void write(CsvFile file, Determined row) {
        Verdict verdict = row.result().verdict();
        key(file, row.version(), row.client(), row.result())
                .plain(verdict.word())
                .plain(Days.text(verdict.date()))
                .plain(verdict.because())
                .text(evidence(row.result().evidence()));
        terms.end(file, row.version());
    }

    /** Adds the cells that make a line the same line in every file. */
    private CsvFile key(CsvFile file, int version, String client, Result result) {
        OutcomeRule outcome = terms.at(version).plan().outcomes().get(result.outcome());
        return file.text(result.provider())
                .text(client)
                .number(result.journey())
                .plain(outcome.name())
                .number(result.run())
                .plain(outcome.parts().get(result.part()));
    }

    static String evidence(List<Row> rows) {
        return String.join(";", rows.stream().map(Row::toString).toList());
    }

    /** Writes {@code statement.csv}. */
    public void writeStatement(OutputFolder out) {
        try (CsvFile file = out.csv("statement.csv", terms.header(STATEMENT))) {
            TreeSet<String> providers = new TreeSet<>(Utf8Order.UTF_8);
            providers.addAll(lines.keySet());
            providers.addAll(ofContracts.keySet());
            for (String provider : providers) {
                ofContracts.getOrDefault(provider, List.of()).forEach(one -> write(file, one));
                lines.getOrDefault(provider, List.of()).forEach(row -> write(file, row));
            }
        }
    }

    /** A line without a client stands before those of clients; it has no journey but one. */
    private void write(CsvFile file, OfContract one) {
        ContractLine line = one.line();
        file.text(line.provider())
                .text("")
                .number(1)
                .plain(line.rule().name())
                .number(1)
                .text(line.part())
                .plain(Days.text(line.due()))
                .plain(line.amount().toString())
                .plain(line.rule().source().clause())
                .plain(line.rule().name());
        terms.end(file, one.version());
    }

    private void write(CsvFile file, Line line) {
        Priced priced = line.priced();
        OutcomeRule outcome =
                terms.at(line.version()).plan().outcomes().get(priced.result().outcome());
        key(file, line.version(), line.client(), priced.result())
                .plain(due(priced.result().verdict()))
                .plain(priced.amount().toString())
                .plain(outcome.source().clause())
                .plain(priced.rule().name());
        terms.end(file, line.version());
    }

    private static String due(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Achieved achieved -> Days.text(achieved.due());
            case Verdict.NotAchieved _, Verdict.Pending _, Verdict.Excluded _ ->
                    throw new IllegalStateException(
                            "Only what is achieved is paid, not (%s).".formatted(verdict));
        };
    }
}
