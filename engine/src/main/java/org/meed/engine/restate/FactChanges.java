package org.meed.engine.restate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
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

    /** Every change, by table and then in the order in which the rows stand. */
    static List<FactChange> between(ClientHistory before, ClientHistory after, Texts texts) {
        List<FactChange> changes = new ArrayList<>();
        for (Table table : Tables.all()) {
            if (table.hasClient()) {
                between(table, before.rows(table), after.rows(table), texts, changes);
            }
        }
        return changes;
    }

    private static void between(
            Table table, List<Row> before, List<Row> after, Texts texts, List<FactChange> changes) {
        Map<String, Row> gone = new LinkedHashMap<>();
        before.forEach(row -> gone.put(row.id(), row));
        List<Row> come = new ArrayList<>();
        for (Row row : after) {
            Row same = gone.remove(row.id());
            if (same == null) {
                come.add(row);
            } else if (!sameCells(table, same, row)) {
                changes.add(new FactChange(table, same, row));
            }
        }
        for (Row row : come) {
            Row replaced =
                    row.supersedes(texts).isEmpty() ? null : gone.remove(row.supersedes(texts));
            changes.add(new FactChange(table, replaced, row));
        }
        gone.values().forEach(row -> changes.add(new FactChange(table, row, null)));
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
    static ClientHistory with(ClientHistory before, int known, Set<FactChange> chosen) {
        Map<Table, List<Row>> rows = new HashMap<>();
        for (Table table : Tables.all()) {
            rows.put(table, new ArrayList<>(before.rows(table)));
        }
        for (FactChange change : chosen) {
            List<Row> ofTable = rows.computeIfAbsent(change.table(), _ -> new ArrayList<>());
            if (change.before() != null) {
                ofTable.remove(change.before());
            }
            if (change.after() != null) {
                ofTable.add(change.after());
            }
        }
        rows.forEach((table, ofTable) -> ofTable.sort(Ties.of(table)));
        return ClientHistory.of(before.client(), known, rows);
    }
}
