package org.meed.files.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.OutputFolder;

/**
 * The results of many clients, gathered by provider and written in the order of the result files:
 * provider, client, journey, outcome, run, part. Clients must be added in the order of their UTF-8
 * bytes.
 */
public final class Results {

    private record Determined(int version, String client, Result result) {}

    private record Line(int version, String client, Priced priced) {}

    private final Terms terms;
    private final TreeMap<String, List<Determined>> determined = new TreeMap<>(Utf8Order.UTF_8);
    private final TreeMap<String, List<Line>> lines = new TreeMap<>(Utf8Order.UTF_8);
    private final TreeMap<String, List<ContractLine>> ofContracts = new TreeMap<>(Utf8Order.UTF_8);
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

    /** Adds what contracts are paid, in the order of statements. */
    public void addContracts(List<ContractLine> paid) {
        for (ContractLine line : paid) {
            ofContracts.computeIfAbsent(line.provider(), _ -> new ArrayList<>()).add(line);
            summary.pay(line);
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
        try (CsvFile file = out.csv("determinations.csv", terms.header(DeterminationLine.HEADER))) {
            determined.values().forEach(rows -> rows.forEach(row -> write(file, row)));
        }
    }

    private void write(CsvFile file, Determined row) {
        DeterminationLine.of(terms, row.version(), row.client(), row.result()).write(file);
        terms.end(file, row.version());
    }

    static String evidence(List<Row> rows) {
        return String.join(";", rows.stream().map(Row::toString).toList());
    }

    /** Writes {@code statement.csv}. */
    public void writeStatement(OutputFolder out) {
        try (CsvFile file = out.csv("statement.csv", terms.header(StatementLine.HEADER))) {
            TreeSet<String> providers = new TreeSet<>(Utf8Order.UTF_8);
            providers.addAll(lines.keySet());
            providers.addAll(ofContracts.keySet());
            for (String provider : providers) {
                ofContracts.getOrDefault(provider, List.of()).forEach(line -> write(file, line));
                lines.getOrDefault(provider, List.of()).forEach(row -> write(file, row));
            }
        }
    }

    /** A line without a client stands before those of clients. */
    private static void write(CsvFile file, ContractLine line) {
        StatementLine.of(line).write(file);
        file.end();
    }

    private void write(CsvFile file, Line line) {
        StatementLine.of(terms, line.version(), line.client(), line.priced()).write(file);
        terms.end(file, line.version());
    }
}
