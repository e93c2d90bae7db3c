package org.meed.files.ndtms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** The tables that an import writes. */
final class Drafts {
    private final Map<Table, TableDraft> drafts = new LinkedHashMap<>();

    Drafts(String recorded, List<String> topColumns, List<String> assessmentColumns) {
        add(recorded, Tables.CLIENTS, "client", "DOB", "SEX", "DAT");
        add(
                recorded,
                Tables.EPISODES,
                "client",
                "EPISODID",
                "AGNCY",
                "DAT",
                "",
                "RFLS",
                "REFLD",
                "TRIAGED",
                "MODST",
                "DISD",
                "DISRSN",
                "DRUG1",
                "ACCMNEED");
        add(
                recorded,
                Tables.INTERVENTIONS,
                "client",
                "EPISODID",
                "MODAL",
                "MODST",
                "MODEND",
                "MODEXIT");
        add(
                recorded,
                Tables.ASSESSMENTS,
                "client",
                or(assessmentColumns.get(CareCells.ASSESSED_ON), "TRIAGED"),
                or(assessmentColumns.get(CareCells.ASSESSED_BY), "AGNCY"),
                assessmentColumns.get(CareCells.ELIGIBLE),
                "",
                assessmentColumns.get(CareCells.BAND));
        String[] top = new String[topColumns.size() + 1];
        top[0] = "client";
        for (int i = 1; i < top.length; i++) {
            top[i] = topColumns.get(i - 1);
        }
        add(recorded, Tables.TOP, top);
        add(recorded, Tables.VACCINATIONS, "client", "TRIAGED", "", "HEPBVAC", "HEPBSTAT");
        add(recorded, Tables.FACTS, "client", "TRIAGED", "", "", "INJSTAT");
        add(recorded, Tables.LINKS, "client", "CLIENTID");
    }

    TableDraft of(Table table) {
        TableDraft draft = drafts.get(table);
        if (draft == null) {
            throw new IllegalArgumentException("An import does not write " + table + ".");
        }
        return draft;
    }

    /** All of them, in the order in which they are written. */
    Iterable<TableDraft> all() {
        return drafts.values();
    }

    private void add(String recorded, Table table, String... ndtms) {
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < ndtms.length; i++) {
            if (!ndtms[i].isEmpty()) {
                columns.put(table.columns().get(i).name(), ndtms[i]);
            }
        }
        drafts.put(table, new TableDraft(table, recorded, columns));
    }

    private static String or(String column, String otherwise) {
        return column.isEmpty() ? otherwise : column;
    }
}
