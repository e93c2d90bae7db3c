package org.meed.files.ndtms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** The tables that an import writes. */
final class Drafts {
    private static final String NONE = "-";

    private final Map<Table, TableDraft> drafts = new LinkedHashMap<>();

    Drafts(String recorded, List<String> top, List<String> assessment) {
        add(recorded, Tables.CLIENTS, "client DOB SEX DAT");
        add(
                recorded,
                Tables.EPISODES,
                "client EPISODID AGNCY DAT - RFLS REFLD TRIAGED MODST DISD DISRSN DRUG1 ACCMNEED");
        add(recorded, Tables.INTERVENTIONS, "client EPISODID MODAL MODST MODEND MODEXIT");
        add(
                recorded,
                Tables.ASSESSMENTS,
                List.of(
                        "client",
                        or(assessment.get(CareCells.ASSESSED_ON), "TRIAGED"),
                        or(assessment.get(CareCells.ASSESSED_BY), "AGNCY"),
                        or(assessment.get(CareCells.ELIGIBLE), NONE),
                        NONE,
                        or(assessment.get(CareCells.BAND), NONE)));
        List<String> items = new ArrayList<>(List.of("client"));
        top.forEach(item -> items.add(or(item, NONE)));
        add(recorded, Tables.TOP, items);
        add(recorded, Tables.VACCINATIONS, "client TRIAGED - HEPBVAC HEPBSTAT");
        add(recorded, Tables.FACTS, "client TRIAGED - - INJSTAT");
        add(recorded, Tables.LINKS, "client CLIENTID");
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

    private void add(String recorded, Table table, String ndtms) {
        add(recorded, table, List.of(ndtms.split(" ", -1)));
    }

    /** A table, and the NDTMS columns that its first columns are read from. */
    private void add(String recorded, Table table, List<String> ndtms) {
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < ndtms.size(); i++) {
            if (!ndtms.get(i).equals(NONE)) {
                columns.put(table.columns().get(i).name(), ndtms.get(i));
            }
        }
        drafts.put(table, new TableDraft(table, recorded, columns));
    }

    private static String or(String column, String otherwise) {
        return column.isEmpty() ? otherwise : column;
    }
}
