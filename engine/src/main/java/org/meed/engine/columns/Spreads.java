package org.meed.engine.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.meed.engine.framework.plan.RowsNode;

/** The axes of rows and of columns, each made once, and what is at hand on them. */
final class Spreads {

    private final Compiler compiler;
    private final Map<Axis, Set<Integer>> tablesAtHand = new HashMap<>();
    private final Map<Axis, Set<Integer>> columnsAtHand = new HashMap<>();

    Spreads(Compiler compiler) {
        this.compiler = compiler;
    }

    /** Lists spread into an axis of their rows, and how they stand there. */
    record Spread(Axis rows, RowLists lists) {}

    private record SpreadOf(RowsNode rows, int outcome) {}

    /** Each row of some rows as an element of its own. */
    Spread spread(RowsNode node, Axis axis) {
        return compiler.broadcasts.kept(
                new Broadcasts.Brought(new SpreadOf(node, compiler.outcomeOf(node)), axis, axis),
                () -> {
                    Listed listed = compiler.rows(node, axis);
                    Axis inner = new Axis(Axis.Kind.ROWS, axis, axis.program);
                    boolean isSpread = listed.owner() == null && !listed.lists().isView;
                    RowLists lists = isSpread ? listed.lists() : axis.rowLists();
                    axis.program.add(new SpreadRows(axis, listed, inner, lists));
                    compiler.marks.spread(node, compiler.outcome, axis, inner);
                    tablesAtHand.put(inner, compiler.tables(node));
                    return new Spread(inner, lists);
                });
    }

    /** Each column that the words of a cell stand for as an element of its own. */
    Axis spreadColumns(Ints cell, int[] columnOfWord, Axis axis) {
        return compiler.broadcasts.kept(
                new Broadcasts.Brought(
                        new ColumnsOf(cell, Arrays.stream(columnOfWord).boxed().toList()),
                        axis,
                        axis),
                () -> {
                    Axis inner = new Axis(Axis.Kind.COLUMNS, axis, axis.program);
                    axis.program.add(new SpreadColumns(axis, cell, columnOfWord, inner));
                    Set<Integer> columns = new LinkedHashSet<>();
                    for (int column : columnOfWord) {
                        columns.add(column);
                    }
                    compiler.marks.spread(axis, inner);
                    columnsAtHand.put(inner, columns);
                    return inner;
                });
    }

    private record ColumnsOf(Ints cell, List<Integer> columnOfWord) {}

    /** The places of the columns that may be at hand on an axis of columns. */
    Set<Integer> columnsAtHand(Axis axis) {
        return Objects.requireNonNull(columnsAtHand.get(axis));
    }

    /** The tables that the row at hand may be of, by their numbers. */
    Set<Integer> tablesAtHand(Axis axis) {
        for (Axis at = axis; at != null; at = at.outer) {
            Set<Integer> found = tablesAtHand.get(at);
            if (found != null) {
                return found;
            }
        }
        return new LinkedHashSet<>();
    }
}
