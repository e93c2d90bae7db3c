package org.meed.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.GroupAccount;
import org.meed.engine.determine.GroupDriver;
import org.meed.engine.determine.GroupSum;
import org.meed.engine.determine.GroupSum.First;
import org.meed.engine.determine.Journey;
import org.meed.engine.history.History;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.history.Texts;
import org.meed.engine.price.Priced;
import org.meed.files.results.Terms;
import org.meed.spark.ClientsDriver.Found;
import org.meed.spark.GroupTotals.Total;

/**
 * The second stage, where groups have results of their own: made on the machine that leads, from
 * the totals of each group. The journey that began first chooses a group's prices, so its client is
 * determined once more here, from its rows.
 */
final class GroupStage {

    private final Agreement agreement;
    private final int known;
    private final List<Total> totals;
    private final History shared;
    private final ClientsDriver driver;
    private final Map<Key, Journey> journeys = new HashMap<>();

    /** A journey among all. */
    private record Key(int version, String client, int journey) {}

    /**
     * A stage over all groups of a history.
     *
     * @param rows those that belong to no client
     */
    GroupStage(Agreement agreement, int known, SharedRows rows, List<Total> totals) {
        this.agreement = agreement;
        this.known = known;
        this.totals = totals;
        Texts texts = new Texts();
        this.shared = rows.history(texts, new NoticeBook());
        this.driver = agreement.driver(shared);
        // those that hang together are there for each of them: once is enough
        Map<String, List<PackedRow>> byRoot = new LinkedHashMap<>();
        for (Total total : totals) {
            byRoot.put(total.rows().getFirst().root(), total.rows());
        }
        List<PackedRow> all = byRoot.values().stream().flatMap(List::stream).toList();
        History firsts = new Block(all, rows.fileNames()).history(texts, new NoticeBook());
        driver.determine(firsts, known, this::keep);
    }

    private void keep(Found found) {
        Determination determination = found.determination();
        for (Journey journey : determination.journeys()) {
            journeys.put(
                    new Key(found.version(), determination.client(), journey.number()), journey);
        }
    }

    /** The lines of every group. */
    List<Row> lines() {
        Map<Integer, List<GroupSum>> byVersion = new TreeMap<>();
        for (Total total : totals) {
            byVersion.computeIfAbsent(total.version(), _ -> new ArrayList<>()).add(total.sum());
        }
        List<Row> lines = new ArrayList<>();
        byVersion.forEach((version, sums) -> addLines(version, sums, lines));
        return lines;
    }

    private void addLines(int version, List<GroupSum> sums, List<Row> lines) {
        Terms terms = agreement.terms();
        Function<GroupSum, Journey> firsts =
                sum -> {
                    First first = sum.first();
                    return Objects.requireNonNull(
                            journeys.get(new Key(version, first.client(), first.journey())));
                };
        List<Determination> groups =
                new GroupDriver(terms.at(version).plan())
                        .accounts(sums, firsts, shared, known).stream()
                                .map(GroupAccount::determination)
                                .toList();
        List<List<Priced>> paid = driver.paid(version, groups);
        for (int i = 0; i < groups.size(); i++) {
            FoundRows.add(terms, version, i + 1, groups.get(i), paid.get(i), lines::add);
        }
    }
}
