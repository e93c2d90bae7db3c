package org.meed.lab.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/** Tells which cells a condition asks for, and of rows of which tables. */
final class Asked {

    private static final int MOST_KINDS = 60;

    private final Plan plan;

    Asked(Plan plan) {
        this.plan = plan;
    }

    /** A column of a row that a condition looks at. */
    record Cell(RowNode row, String column) {}

    /** The tables that rows may be of. */
    static Set<Table> tables(RowsNode rows) {
        Set<Table> tables = new LinkedHashSet<>();
        if (rows instanceof RowsNode.Of of) {
            tables.add(of.table());
        }
        addTables(PlanReading.components((Record) rows), tables);
        return tables;
    }

    private static void addTables(List<?> parts, Set<Table> tables) {
        for (Object part : parts) {
            if (part instanceof RowsNode rows) {
                tables.addAll(tables(rows));
            } else if (part instanceof List<?> some) {
                addTables(some, tables);
            }
        }
    }

    /** The tables that a row may be of, when the row at hand is of one of some. */
    static Set<Table> tables(RowNode row, Set<Table> atHand) {
        if (row instanceof RowNode.AtHand) {
            return atHand;
        }
        Set<Table> tables = new LinkedHashSet<>();
        for (Object part : PlanReading.components((Record) row)) {
            if (part instanceof RowsNode rows) {
                tables.addAll(tables(rows));
            } else if (part instanceof RowNode inner) {
                tables.addAll(tables(inner, atHand));
            }
        }
        return tables;
    }

    /** What each cell that a condition looks at is compared with, as cells are written. */
    Map<Cell, List<String>> of(Record condition) {
        Map<Cell, List<String>> cells = new LinkedHashMap<>();
        switch (condition) {
            case Condition.IsOneOf(CodeNode.Cell(var row, var column), var words) ->
                    cells.put(new Cell(row, column.name()), words);
            case Condition.IsListed(CodeNode.Cell(var row, var column), var codes, _) ->
                    cells.put(new Cell(row, column.name()), codes(codes));
            case Condition.Same(CodeNode.Cell(var row, var column), CodeNode.ThisOutcome()) ->
                    cells.put(
                            new Cell(row, column.name()),
                            plan.outcomes().stream().map(outcome -> outcome.name()).toList());
            case Condition.Numbers(var left, _, var right) -> numbers(left, right, cells);
            case Condition.Days(DayNode.Cell(var row, var column), _, DayNode.Fixed(int day)) ->
                    cells.put(
                            new Cell(row, column.name()),
                            List.of(Days.text(day - 1), Days.text(day), Days.text(day + 1)));
            default -> {}
        }
        return cells;
    }

    private List<String> codes(String name) {
        CodeList list = plan.codeLists().get(name);
        return list == null
                ? List.of()
                : list.entries().stream().map(CodeList.Entry::code).distinct().toList();
    }

    /** Every number on either side is one for every column on either side, and its neighbours. */
    private void numbers(NumberNode left, NumberNode right, Map<Cell, List<String>> cells) {
        Set<String> values = new LinkedHashSet<>();
        List<NumberNode.Cell> columns = new ArrayList<>();
        numbers(left, values, columns);
        numbers(right, values, columns);
        for (NumberNode.Cell cell : columns) {
            if (cell.column() != null) {
                cells.put(new Cell(cell.row(), cell.column().name()), List.copyOf(values));
            }
        }
    }

    private void numbers(NumberNode number, Set<String> values, List<NumberNode.Cell> columns) {
        switch (number) {
            case NumberNode.Fixed(long value) -> around(value, values);
            case NumberNode.Parameter(var name) ->
                    Objects.requireNonNull(plan.parameters().get(name))
                            .values()
                            .forEach(value -> around(value.millionths(), values));
            case NumberNode.Listed(var table, var words) when words.isEmpty() ->
                    Objects.requireNonNull(plan.valueTables().get(table))
                            .values()
                            .values()
                            .forEach(value -> around(Millionths.of(value), values));
            case NumberNode.Listed(var table, _) ->
                    plan.numberTables().stream()
                            .filter(numbers -> numbers.name().equals(table))
                            .flatMap(numbers -> numbers.numbers().values().stream())
                            .flatMap(row -> row.values().stream())
                            .forEach(one -> around(Millionths.parse(one.toPlainString()), values));
            case NumberNode.Cell cell -> columns.add(cell);
            case NumberNode.Sum _,
                    NumberNode.Percent _,
                    NumberNode.Fold _,
                    NumberNode.Length _ -> {}
        }
        for (Node part : Operands.of(number)) {
            if (part instanceof NumberNode inner) {
                numbers(inner, values, columns);
            }
        }
    }

    private static void around(long millionths, Set<String> values) {
        for (long near = -Millionths.ONE; near <= Millionths.ONE; near += Millionths.ONE) {
            values.add(Millionths.text(millionths + near));
        }
    }

    /**
     * The kinds of row that some rows are picked from others by: for each kind the cells that are
     * asked for together, by column.
     */
    List<Map<String, List<String>>> kinds(RowsNode rows) {
        if (rows instanceof RowsNode.Where(var from, var condition)) {
            return both(kinds(from), asked((Record) condition));
        }
        for (Object part : PlanReading.components((Record) rows)) {
            if (part instanceof RowsNode inner) {
                return kinds(inner);
            }
        }
        return List.of(Map.of());
    }

    private List<Map<String, List<String>>> asked(Record condition) {
        return switch (condition) {
            case Condition.AtLeast some when some.isAll() -> {
                List<Map<String, List<String>>> all = List.of(Map.of());
                for (Condition part : some.parts()) {
                    all = both(all, asked((Record) part));
                }
                yield all;
            }
            case Condition.AtLeast some when some.isAny() ->
                    some.parts().stream()
                            .flatMap(part -> asked((Record) part).stream())
                            .limit(MOST_KINDS)
                            .toList();
            default -> {
                Map<String, List<String>> kind = new LinkedHashMap<>();
                of(condition)
                        .forEach((cell, words) -> {
                            if (cell.row() instanceof RowNode.AtHand) {
                                kind.put(cell.column(), words);
                            }
                        });
                yield List.of(kind);
            }
        };
    }

    private static List<Map<String, List<String>>> both(
            List<Map<String, List<String>>> some, List<Map<String, List<String>>> others) {
        List<Map<String, List<String>>> both = new ArrayList<>();
        for (Map<String, List<String>> one : some) {
            for (Map<String, List<String>> other : others) {
                Map<String, List<String>> kind = new LinkedHashMap<>(one);
                kind.putAll(other);
                both.add(kind);
            }
        }
        return both.stream().distinct().limit(MOST_KINDS).toList();
    }
}
