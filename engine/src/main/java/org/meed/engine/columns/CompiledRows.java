package org.meed.engine.columns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.RowsNode.Whose;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;

/** The primitives of rows, and of rows picked from them. */
final class CompiledRows {

    private final Compiler compiler;

    CompiledRows(Compiler compiler) {
        this.compiler = compiler;
    }

    RowLists rows(RowsNode node, Axis axis) {
        return switch (node) {
            case RowsNode.Of(var table, var whose, var by) ->
                    whose == Whose.CLIENT
                            ? of(table, by, axis)
                            : episodes(whose == Whose.JOURNEY, Objects.requireNonNull(by));
            case RowsNode.Where(var rows, var condition) -> {
                Spreads.Spread spread = compiler.spreads.spread(rows, axis);
                var keep = compiler.truth(condition, spread.rows());
                yield axis.rowLists(out -> new KeepRows(axis, spread.lists(), keep, out));
            }
            case RowsNode.During(var rows, var from, var until) ->
                    axis.rowViews(out ->
                            new RowsDuring(
                                    axis,
                                    compiler.rows(rows, axis),
                                    from == null ? null : compiler.day(from, axis),
                                    until == null ? null : compiler.day(until, axis),
                                    out));
            case RowsNode.Together(var sources) -> {
                List<Listed> listed =
                        sources.stream().map(source -> compiler.rows(source, axis)).toList();
                Ties ties = compiler.ties(sources, axis);
                yield axis.rowViews(out -> new JoinRows(axis, listed, ties, out));
            }
            case RowsNode.LastOf(int count, var rows) -> lastOf(count, rows, axis);
            case RowsNode.Without(var rows, var taken) -> without(rows, taken, axis);
            case RowsNode.OfTheSame(var rows, var column) -> ofTheSame(rows, column, axis);
            case RowsNode.Chain chain -> chain(chain, axis);
        };
    }

    private RowLists episodes(boolean ofJourney, Column by) {
        return compiler.journeys.episodes(compiler.tables, ofJourney, by);
    }

    private RowLists of(Table table, @Nullable Column by, Axis axis) {
        RowLists out = axis.rowLists();
        SeenRows rows = compiler.tables.rows(table);
        if (rows == null) {
            return out;
        }
        if (by == null) {
            axis.program.add(new EveryRowOf(rows, axis, out));
            return out;
        }
        Ints days = Objects.requireNonNull(compiler.tables.column(table, by.index()));
        boolean sorted = by.name().equals(table.defaultDay());
        Ties ties = compiler.tables.ties(sorted ? Set.of() : Set.of(table.index()));
        axis.program.add(new DatedRows(rows, days, ties, sorted, axis, out));
        return out;
    }

    private RowLists ofTheSame(RowsNode rows, Column column, Axis axis) {
        Listed listed = compiler.rows(rows, axis);
        @Nullable Ints[] columns = compiler.columns(rows, column.index(), axis);
        Ints wanted = compiler.cellAtHand(column.name(), axis);
        return axis.rowLists(out ->
                new RowsOfTheSame(
                        axis, listed, columns, wanted, compiler.coding.decimals(column), out));
    }

    private RowLists chain(RowsNode.Chain node, Axis axis) {
        List<Listed> steps = node.steps().stream().map(step -> compiler.rows(step, axis)).toList();
        Spans atLeast = compiler.span(node.atLeast(), axis);
        Spans lessThan = node.lessThan() == null ? null : compiler.span(node.lessThan(), axis);
        Ties ties = compiler.ties(node.steps(), axis);
        return axis.rowViews(out ->
                steps.size() == 2
                        ? new ChainOfTwo(
                                axis, steps.get(0), steps.get(1), atLeast, lessThan, ties, out)
                        : new ChainOfMany(axis, steps, atLeast, lessThan, ties, out));
    }

    Ints row(RowNode node, Axis axis) {
        return switch (node) {
            case RowNode.AtHand() -> axis.hand;
            case RowNode.Pick(RowNode.End end, var rows) -> pick(end, rows, axis);
            case RowNode.Pick(RowNode.At(var place), var rows) -> pick(place, rows, axis);
            case RowNode.Nearest(var rows, var to, var within) -> nearest(rows, to, within, axis);
            case RowNode.OrElse(var first, var second) -> orElse(first, second, axis);
        };
    }

    /** The numbers of the tables that a row may be of. */
    Set<Integer> tables(RowNode node, Axis axis) {
        return switch (node) {
            case RowNode.AtHand() -> compiler.spreads.tablesAtHand(axis);
            case RowNode.Pick(_, var rows) -> tables(rows);
            case RowNode.Nearest(var rows, _, _) -> tables(rows);
            case RowNode.OrElse(var first, var second) -> {
                Set<Integer> all = new LinkedHashSet<>(tables(first, axis));
                all.addAll(tables(second, axis));
                yield all;
            }
        };
    }

    /** The numbers of the tables that rows may be of. */
    Set<Integer> tables(RowsNode node) {
        Set<Integer> numbers = new LinkedHashSet<>();
        node.tables().forEach(table -> numbers.add(table.index()));
        return numbers;
    }

    private RowLists lastOf(int count, RowsNode rows, Axis axis) {
        return axis.rowLists(out -> new LastRows(axis, compiler.rows(rows, axis), count, out));
    }

    private RowLists without(RowsNode rows, RowsNode taken, Axis axis) {
        return axis.rowLists(out ->
                new RowsWithout(axis, compiler.rows(rows, axis), compiler.rows(taken, axis), out));
    }

    private Ints pick(RowNode.End end, RowsNode rows, Axis axis) {
        return axis.ints(
                out -> new PickEnd(axis, compiler.rows(rows, axis), end == RowNode.End.FIRST, out));
    }

    private Ints pick(NumberNode place, RowsNode rows, Axis axis) {
        return axis.ints(out ->
                new PickPlace(axis, compiler.rows(rows, axis), compiler.number(place, axis), out));
    }

    private Ints nearest(RowsNode rows, DayNode to, SpanNode within, Axis axis) {
        return axis.ints(out ->
                new PickNearest(
                        axis,
                        compiler.rows(rows, axis),
                        compiler.day(to, axis),
                        compiler.span(within, axis),
                        out));
    }

    private Ints orElse(RowNode first, RowNode second, Axis axis) {
        return axis.ints(out ->
                new ElseRow(axis, compiler.row(first, axis), compiler.row(second, axis), out));
    }
}
