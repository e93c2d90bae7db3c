package org.meed.files.results;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.money.Money;
import org.meed.engine.restate.Change;
import org.meed.engine.restate.ContractChange;
import org.meed.engine.time.Days;
import org.meed.files.csv.CsvFile;
import org.meed.files.csv.OutputFolder;

/**
 * What changed between two known dates, gathered by provider. Clients must be added in the order of
 * their bytes.
 */
public final class Changes {

    private static final List<String> HEADER =
            List.of(
                    "provider",
                    "client",
                    "journey",
                    "outcome",
                    "run",
                    "part",
                    "was",
                    "is",
                    "difference",
                    "because",
                    "evidence",
                    "due_was",
                    "due_is");

    private record Changed(String client, Change change) {}

    private record OfContract(int version, ContractChange change) {}

    private final Terms terms;
    private final TreeMap<String, List<Changed>> changed = new TreeMap<>(Utf8Order.UTF_8);
    private final TreeMap<String, List<OfContract>> ofContracts = new TreeMap<>(Utf8Order.UTF_8);
    private int count;
    private Money difference = Money.ZERO;

    public Changes(Terms terms) {
        this.terms = terms;
    }

    /** Adds the changes of a client. */
    public void add(String client, List<Change> changes) {
        for (Change change : changes) {
            changed.computeIfAbsent(change.line().provider(), _ -> new ArrayList<>())
                    .add(new Changed(client, change));
            difference = difference.plus(change.difference());
            count++;
        }
    }

    /**
     * Adds the changes of what contracts are paid, in the order of statements.
     *
     * @param version the place among the terms
     */
    public void addContracts(int version, List<ContractChange> changes) {
        for (ContractChange change : changes) {
            ofContracts
                    .computeIfAbsent(change.line().provider(), _ -> new ArrayList<>())
                    .add(new OfContract(version, change));
            difference = difference.plus(change.difference());
            count++;
        }
    }

    public int count() {
        return count;
    }

    /** What all changes come to. */
    public Money difference() {
        return difference;
    }

    /** Writes {@code changes.csv}. */
    public void write(OutputFolder out) {
        try (CsvFile file = out.csv("changes.csv", terms.header(HEADER))) {
            TreeSet<String> providers = new TreeSet<>(Utf8Order.UTF_8);
            providers.addAll(changed.keySet());
            providers.addAll(ofContracts.keySet());
            for (String provider : providers) {
                ofContracts.getOrDefault(provider, List.of()).forEach(one -> write(file, one));
                changed.getOrDefault(provider, List.of())
                        .forEach(row -> write(file, row.client(), row.change()));
            }
        }
    }

    private void write(CsvFile file, OfContract one) {
        ContractChange change = one.change();
        file.text(change.line().provider())
                .text("")
                .number(1)
                .plain(change.line().rule().name())
                .number(1)
                .text(change.line().part())
                .plain(change.was().toString())
                .plain(change.is().toString())
                .plain(change.difference().toString())
                .plain(change.because().word())
                .text(Results.evidence(change.evidence()))
                .plain(Days.text(change.dueWas()))
                .plain(Days.text(change.dueIs()));
        terms.end(file, one.version());
    }

    private void write(CsvFile file, String client, Change change) {
        int version = change.line().version();
        OutcomeRule outcome = terms.at(version).plan().outcomes().get(change.line().outcome());
        file.text(change.line().provider())
                .text(client)
                .number(change.line().journey())
                .plain(outcome.name())
                .number(change.line().run())
                .plain(outcome.parts().get(change.line().part()))
                .plain(change.was().toString())
                .plain(change.is().toString())
                .plain(change.difference().toString())
                .plain(change.because().word())
                .text(Results.evidence(change.evidence()))
                .plain(Days.text(change.dueWas()))
                .plain(Days.text(change.dueIs()));
        terms.end(file, version);
    }
}
