package org.meed.bench.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.AtHand;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Family;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Which columns of which tables a plan asks for, however it is run. */
final class CellsRead {

    private final Plan plan;
    private final Map<Table, Set<Column>> read = new LinkedHashMap<>();

    private CellsRead(Plan plan) {
        this.plan = plan;
    }

    /** The columns by table; the days of episodes always, since journeys are made of them. */
    static Map<Table, Set<Column>> of(Plan plan) {
        CellsRead reading = new CellsRead(plan);
        reading.note(Set.of(Tables.EPISODES), "started");
        reading.note(Set.of(Tables.EPISODES), "discharged");
        for (OutcomeRule rule : plan.outcomes()) {
            Operands.of(rule).forEach(node -> reading.read(node, Set.of(), List.of()));
            for (Exclusion exclusion : plan.exclusions()) {
                if (exclusion.outcomes().contains(rule.name())) {
                    Operands.of(exclusion).forEach(node -> reading.read(node, Set.of(), List.of()));
                }
            }
        }
        return reading.read;
    }

    /**
     * Notes what a question reads.
     *
     * @param rowOf the tables that the row at hand may be of
     * @param columns the columns that may be at hand
     */
    private void read(Node node, Set<Table> rowOf, Collection<Column> columns) {
        note((Record) node, rowOf, columns);
        for (Node operand : Operands.of(node)) {
            read(
                    operand,
                    AtHand.rowIsGiven(node, operand) ? source(node) : rowOf,
                    AtHand.columnIsGiven(node, operand) ? given(node) : columns);
        }
    }

    private void note(Record node, Set<Table> rowOf, Collection<Column> columns) {
        switch (node) {
            case RowsNode.Of(var table, _, var by) -> {
                read.computeIfAbsent(table, _ -> new LinkedHashSet<>());
                if (by != null) {
                    note(Set.of(table), by.name());
                }
            }
            case RowsNode.OfTheSame(var rows, var column) -> {
                note(tables(rows), column.name());
                note(rowOf, column.name());
            }
            case NumberNode.Cell(var row, var column) when column == null ->
                    columns.forEach(atHand -> note(tables(row, rowOf), atHand.name()));
            case Family.Cell cell ->
                    note(tables(cell.row(), rowOf), Objects.requireNonNull(cell.column()).name());
            case NumberNode.Fold(NumberNode.Measure.Different(var column), var rows) ->
                    note(tables(rows), column.name());
            case ColumnsNode.Through(var row, var words, _) ->
                    note(tables(row, rowOf), words.name());
            case SpellsNode.Of(var rows, SpellsNode.Lasting.Between(var from, var to), _) -> {
                note(tables(rows), from.name());
                note(tables(rows), to.name());
            }
            default -> {}
        }
    }

    private void note(Set<Table> tables, String column) {
        for (Table table : tables) {
            table.findColumn(column)
                    .ifPresent(found ->
                            read.computeIfAbsent(table, _ -> new LinkedHashSet<>()).add(found));
        }
    }

    /** The columns that a question puts at hand in turn. */
    private Collection<Column> given(Node node) {
        return node instanceof Condition.Every(_, ColumnsNode.Through(_, _, var map), _)
                ? Objects.requireNonNull(plan.columnMaps().get(map)).columns().values()
                : List.of();
    }

    /** The tables of the rows that a question puts at hand in turn. */
    private static Set<Table> source(Node node) {
        Set<Table> tables = new LinkedHashSet<>();
        for (Node operand : Operands.of(node)) {
            if (operand instanceof RowsNode rows) {
                tables.addAll(tables(rows));
            }
        }
        return tables;
    }

    private static Set<Table> tables(RowsNode rows) {
        Set<Table> tables = new LinkedHashSet<>();
        if (rows instanceof RowsNode.Of(var table, _, _)) {
            tables.add(table);
        }
        tables.addAll(source(rows));
        return tables;
    }

    private static Set<Table> tables(RowNode row, Set<Table> rowOf) {
        if (row instanceof RowNode.AtHand) {
            return rowOf;
        }
        Set<Table> tables = new LinkedHashSet<>(source(row));
        for (Node operand : Operands.of(row)) {
            if (operand instanceof RowNode inner) {
                tables.addAll(tables(inner, rowOf));
            }
        }
        return tables;
    }
}
