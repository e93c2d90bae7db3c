package org.meed.bench.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.bench.data.KnownTable;
import org.meed.bench.data.MadeData;
import org.meed.engine.history.Texts;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * A table in SQL: the rows of one of ours as they are known on a day. The client is a number, and
 * {@code tie} settles which of two rows of one day comes first. Rows without the day that they
 * describe are left out where {@code day} is one of the columns: no question asks for them.
 */
record SqlTable(Table table, List<SqlColumn> columns) {

    /** The tables and columns that the questions read. */
    static final List<SqlTable> ALL =
            List.of(
                    of(
                            Tables.EPISODES,
                            "triaged",
                            "started",
                            "discharged",
                            "reason",
                            "substances",
                            "accommodation"),
                    of(
                            Tables.TOP,
                            "date",
                            "stage",
                            "opiates",
                            "crack",
                            "cocaine",
                            "amphetamines",
                            "cannabis",
                            "alcohol",
                            "other",
                            "injected",
                            "housing_problem",
                            "eviction_risk",
                            "quality_of_life"),
                    of(Tables.VACCINATIONS, "date", "vaccine", "dose", "status"),
                    of(Tables.CUSTODY, "from", "caseload"),
                    of(Tables.DEATHS, "date"),
                    of(Tables.ASSESSMENTS, "date", "eligible", "band", "outcome"));

    private static SqlTable of(Table table, String... columns) {
        return new SqlTable(
                table,
                Arrays.stream(columns)
                        .map(name -> new SqlColumn(sqlName(table, name), table.column(name)))
                        .toList());
    }

    private static String sqlName(Table table, String column) {
        return column.equals(table.defaultDay()) && !column.equals("started") ? "day" : column;
    }

    /** Takes the cells of a row: numbers, booleans, days as epoch days in a {@link Day}, words. */
    @FunctionalInterface
    interface Taker {
        void take(int client, int tie, List<@Nullable Object> cells);
    }

    /** An epoch day among cells that are numbers too. */
    record Day(int epochDay) {}

    /** The statements that make the types of its columns. */
    List<String> types() {
        List<String> statements = new ArrayList<>();
        for (SqlColumn column : columns) {
            if (column.column().type() instanceof CellType.Word(var words)) {
                statements.add(
                        "create type %s as enum ('%s')"
                                .formatted(column.type(table.name()), String.join("', '", words)));
            }
        }
        return statements;
    }

    /** The statements that make it, empty. */
    List<String> made() {
        List<String> statements = new ArrayList<>(types());
        StringBuilder create =
                new StringBuilder("create table ")
                        .append(table.name())
                        .append(" (client integer not null, tie integer not null");
        for (SqlColumn column : columns) {
            create.append(", ").append(column.name()).append(' ').append(column.type(table.name()));
        }
        statements.add(create.append(')').toString());
        return statements;
    }

    /** Gives the rows of the clients of the first so many places. */
    void rows(MadeData made, int clients, int known, Taker taker) {
        KnownTable rows = new KnownTable(made.archive(), table, known);
        Texts texts = made.archive().texts();
        for (int client = 0; client < clients; client++) {
            int of = client;
            rows.forEach(
                    client,
                    place -> {
                        List<@Nullable Object> cells = new ArrayList<>(columns.size());
                        for (SqlColumn column : columns) {
                            cells.add(
                                    value(
                                            rows.cell(place, column.column()),
                                            column.column(),
                                            texts));
                        }
                        if (!isWithoutDay(cells)) {
                            taker.take(of, rows.tie(place), cells);
                        }
                    });
        }
    }

    private boolean isWithoutDay(List<@Nullable Object> cells) {
        return columns.getFirst().name().equals("day") && cells.getFirst() == null;
    }

    private static @Nullable Object value(int cell, Column column, Texts texts) {
        if (cell == Days.UNKNOWN) {
            return null;
        }
        return switch (column.type()) {
            case CellType.Day _ -> new Day(cell);
            case CellType.Count _ -> (short) cell;
            case CellType.Words _ -> cell;
            case CellType.YesNo _ -> cell == 1;
            case CellType.Word(var words) -> words.get(cell);
            case CellType.Text _, CellType.Decimal _ -> texts.at(cell);
        };
    }
}
