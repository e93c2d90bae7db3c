package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.PriceTable;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.ValueTable;
import org.meed.engine.time.Days;

/** What the tables and numbers of a framework hold, as sentences by the name of their row. */
enum TableSentences {
    /** What outcomes are worth, by band. */
    PRICES("price") {
        @Override
        void gather(Plan plan, Rows rows) {
            for (PriceTable table : plan.priceTables()) {
                String of = table.isOfOutcomes() ? "" : table.name() + " ";
                table.prices()
                        .forEach((outcome, byBand) ->
                                rows.add(
                                        of + outcome,
                                        table.place(),
                                        from(table.from(), table.bands(), byBand)));
            }
        }
    },
    /** The numbers of payments. */
    NUMBERS("number") {
        @Override
        void gather(Plan plan, Rows rows) {
            for (NumberTable table : plan.numberTables()) {
                table.numbers()
                        .forEach((row, byWord) ->
                                rows.add(
                                        table.name() + " " + row,
                                        table.source(),
                                        from(table.from(), table.columns(), byWord)));
            }
        }
    },
    /** Single numbers. */
    PARAMETERS("parameter") {
        @Override
        void gather(Plan plan, Rows rows) {
            for (Parameter parameter : plan.parameters().values()) {
                for (Parameter.Value value : parameter.values()) {
                    rows.add(
                            parameter.name(),
                            parameter.source(),
                            "From %s: %s (%s)."
                                    .formatted(
                                            Days.text(value.from()),
                                            value.text(),
                                            value.standing().word()));
                }
            }
        }
    },
    /** Codes and the days on which a list holds them. */
    CODES("code list") {
        @Override
        void gather(Plan plan, Rows rows) {
            for (CodeList list : plan.codeLists().values()) {
                for (CodeList.Entry entry : list.entries()) {
                    rows.add(list.name(), list.source(), held(entry));
                }
            }
        }
    },
    /** A value for each column, and a column for each word. */
    VALUES("table") {
        @Override
        void gather(Plan plan, Rows rows) {
            for (ValueTable table : plan.valueTables().values()) {
                table.values()
                        .forEach((column, value) ->
                                rows.add(
                                        table.name() + " " + column.name(),
                                        table.source(),
                                        "It is %s.".formatted(value)));
            }
            for (ColumnMap map : plan.columnMaps().values()) {
                map.columns()
                        .forEach((word, column) ->
                                rows.add(
                                        map.name() + " " + word,
                                        map.source(),
                                        "Its column is %s.".formatted(column.name())));
            }
        }
    };

    /** What is said of one row, and the clause it stands at. */
    record Row(String clause, List<String> sentences) {}

    /** Rows under way, in the order of their names, for a plan keeps them in none. */
    static final class Rows {
        private final Map<String, Row> all = new TreeMap<>();

        void add(String name, Source source, String sentence) {
            all.computeIfAbsent(name, _ -> new Row(source.clause(), new ArrayList<>()))
                    .sentences()
                    .add(sentence);
        }
    }

    private final String word;

    TableSentences(String word) {
        this.word = word;
    }

    /** What one of them is called. */
    String word() {
        return word;
    }

    /** The rows of a framework by their names. */
    Map<String, Row> of(Plan plan) {
        Rows rows = new Rows();
        gather(plan, rows);
        return rows.all;
    }

    abstract void gather(Plan plan, Rows rows);

    private static String from(int day, List<String> columns, Map<String, ?> values) {
        return "From %s: %s."
                .formatted(
                        English.date(day),
                        String.join(
                                ", ",
                                columns.stream().map(one -> one + " " + values.get(one)).toList()));
    }

    private static String held(CodeList.Entry entry) {
        return entry.code()
                + (Days.isKnown(entry.from()) ? " from " + English.date(entry.from()) : "")
                + (Days.isKnown(entry.to()) ? " to " + English.date(entry.to()) : "")
                + ".";
    }
}
