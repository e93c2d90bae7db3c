package org.meed.engine.restate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.history.Ties;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * Finds what changed between what was known of a client on two days, and lays some of it over what
 * was known first.
 */
final class FactChanges {

    private FactChanges() {}

    /**
     * Every change in some tables, by table and then in the order in which the rows stand.
     *
     * @param tables those that can make a difference
     */
    static List<FactChange> between(
            ClientHistory before, ClientHistory after, Collection<Table> tables) {
        List<FactChange> changes = new ArrayList<>();
        for (Table table : Tables.all()) {
            if (tables.contains(table)) {
                between(table, before.rows(table), after.rows(table), changes);
            }
        }
        return changes;
    }

    private static void between(
            Table table, List<Row> before, List<Row> after, List<FactChange> changes) {
        Map<String, Row> gone = new LinkedHashMap<>();
        before.forEach(row -> gone.put(row.id(), row));
        List<Row> come = new ArrayList<>();
        for (Row row : after) {
            Row same = gone.remove(row.id());
            if (same == null) {
                come.add(row);
            } else if (!sameCells(table, same, row)) {
                changes.add(new FactChange(same, row));
            }
        }
        Map<String, Row> goneOfFact = new HashMap<>();
        gone.values().forEach(row -> goneOfFact.put(row.fact(), row));
        for (Row row : come) {
            Row replaced = goneOfFact.remove(row.fact());
            if (replaced != null) {
                gone.remove(replaced.id());
            }
            changes.add(new FactChange(replaced, row));
        }
        gone.values().forEach(row -> changes.add(new FactChange(row, null)));
    }

    private static boolean sameCells(Table table, Row one, Row other) {
        for (Column column : table.columns()) {
            if (one.cell(column) != other.cell(column)) {
                return false;
            }
        }
        return true;
    }

    /** What was known before, but for the changes chosen, asked on the later day. */
    static ClientHistory with(ClientHistory before, int known, Collection<FactChange> chosen) {
        Map<Table, List<FactChange>> byTable = new HashMap<>();
        for (FactChange change : chosen) {
            byTable.computeIfAbsent(change.table(), _ -> new ArrayList<>()).add(change);
        }
        Map<Table, List<Row>> rows = new HashMap<>();
        for (Table table : Tables.all()) {
            List<FactChange> changes = byTable.getOrDefault(table, List.of());
            rows.put(table, laidOver(table, before.rows(table), changes));
        }
        return ClientHistory.of(before.client(), known, rows);
    }

    private static List<Row> laidOver(Table table, List<Row> before, List<FactChange> changes) {
        if (changes.isEmpty()) {
            return before;
        }
        Set<Row> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        changes.stream().map(FactChange::before).filter(Objects::nonNull).forEach(gone::add);
        List<Row> rows = new ArrayList<>(before);
        rows.removeIf(gone::contains);
        changes.stream().map(FactChange::after).filter(Objects::nonNull).forEach(rows::add);
        rows.sort(Ties.of(table));
        return rows;
    }
}
