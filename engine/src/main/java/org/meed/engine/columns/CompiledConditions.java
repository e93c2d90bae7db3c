package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meed.engine.framework.CodeList;
import org.meed.engine.framework.ColumnMap;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Condition.Quantifier;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/** The primitives of conditions. */
final class CompiledConditions {

    private final Compiler compiler;

    CompiledConditions(Compiler compiler) {
        this.compiler = compiler;
    }

    Truths truth(Condition node, Axis axis) {
        return switch (node) {
            case Condition.AtLeast(int count, var parts) -> combined(parts, count, axis);
            case Condition.Not(var inner) -> not(inner, axis);
            case Condition.Numbers(var left, var relation, var right) ->
                    numbers(left, relation, right, axis);
            case Condition.Days(var left, var relation, var right) ->
                    days(left, relation, right, axis);
            case Condition.IsOneOf isOneOf -> isOneOf(isOneOf, axis);
            case Condition.Same(var left, var right) -> same(left, right, axis);
            case Condition.IsListed(var code, var codes, var on) -> isListed(code, codes, on, axis);
            case Condition.IsThere(var inner) -> isThere(inner, axis);
            case Condition.Every(var quantifier, ColumnsNode columns, var inner) ->
                    everyColumn(quantifier, columns, inner, axis);
            case Condition.Every(var quantifier, RowsNode rows, var inner) -> {
                Spreads.Spread spread = compiler.spreads.spread(rows, axis);
                Truths each = compiler.truth(inner, spread.rows());
                yield folded(axis, spread.rows(), each, quantifier);
            }
            case Condition.FirstInForce() -> compiler.journeys.isFirst;
            case Condition.OutcomeIs(var outcome, var fate) ->
                    compiler.fates.truth(compiler.indexOf(outcome), fate);
        };
    }

    private Truths combined(List<Condition> parts, int wanted, Axis axis) {
        List<Truths> truths = parts.stream().map(part -> compiler.truth(part, axis)).toList();
        return axis.truths(out -> new CombineTruths(axis, truths, wanted, out));
    }

    private static Truths exists(Ints row, Axis axis) {
        return axis.truths(out -> new IsKnownInt(axis, row, SeenRows.NONE, out));
    }

    private static Truths known(Ints value, Axis axis) {
        return axis.truths(out -> new IsKnownInt(axis, value, Days.UNKNOWN, out));
    }

    private Truths isThere(Node node, Axis axis) {
        return switch (node) {
            case DayNode day -> known(compiler.day(day, axis), axis);
            case CodeNode code -> known(compiler.code(code, axis), axis);
            case NumberNode number ->
                    axis.truths(out -> new IsKnownNumber(axis, compiler.number(number, axis), out));
            case ColumnsNode.Through(var row, var words, _) -> {
                Ints cell = compiler.code(new CodeNode.Cell(row, words), axis);
                Truths out = axis.truths(Truths.YES);
                Truths there = axis.truths();
                axis.program.add(new CombineTruths(axis, List.of(out), 1, there));
                axis.program.add(new UnlessEmpty(axis, cell, there));
                Truths answer = axis.truths();
                axis.program.add(new IsKnownTruth(axis, there, answer));
                yield answer;
            }
            case Condition condition ->
                    axis.truths(
                            out -> new IsKnownTruth(axis, compiler.truth(condition, axis), out));
            case RowNode row -> exists(compiler.row(row, axis), axis);
            case RowsNode rows -> exist(rows, axis);
            case SpanNode _, SpellsNode _ -> axis.truths(Truths.YES);
        };
    }

    private Truths everyColumn(
            Quantifier quantifier, ColumnsNode columns, Condition inner, Axis axis) {
        return switch (columns) {
            case ColumnsNode.Through(var row, var words, var map) -> {
                Ints cell = compiler.code(new CodeNode.Cell(row, words), axis);
                Axis spread = compiler.spreads.spreadColumns(cell, columnOfWord(words, map), axis);
                Truths each = compiler.truth(inner, spread);
                Truths out = folded(axis, spread, each, quantifier);
                axis.program.add(new UnlessEmpty(axis, cell, out));
                yield out;
            }
        };
    }

    private static Truths folded(Axis axis, Axis inner, Truths each, Quantifier quantifier) {
        return axis.truths(
                out -> new FoldTruths(axis, inner, each, quantifier == Quantifier.EVERY, out));
    }

    private int[] columnOfWord(Column words, String name) {
        ColumnMap map = Objects.requireNonNull(compiler.plan.columnMaps().get(name));
        if (!(words.type() instanceof CellType.Words(var listed))) {
            throw new IllegalStateException(
                    "The column (%s) does not hold several words.".formatted(words.name()));
        }
        return listed.stream()
                .mapToInt(word -> Objects.requireNonNull(map.columns().get(word)).index())
                .toArray();
    }

    /** A word in the coding of another one's column. */
    private Ints recoded(CodeNode code, CodeNode as, Axis axis) {
        Ints found = compiler.code(code, axis);
        if (!(as instanceof CodeNode.Cell(_, var column))
                || !(code instanceof CodeNode.Cell(_, var own))
                || own.type().equals(column.type())) {
            return found;
        }
        return axis.ints(out ->
                new RecodeWord(
                        axis,
                        found,
                        at ->
                                coded(
                                        column,
                                        own.type() instanceof CellType.Word(var words)
                                                ? words.get(at)
                                                : compiler.tables.texts().at(at)),
                        out));
    }

    /** The words in the coding of a column. */
    private int[] codes(Column column, List<String> words) {
        return words.stream().mapToInt(word -> coded(column, word)).toArray();
    }

    /** A word that no cell has gets the code of no cell. */
    private int coded(Column column, String word) {
        int code = compiler.coding.coded(column, word);
        return code == Days.UNKNOWN ? Integer.MAX_VALUE : code;
    }

    private static int bits(List<String> listed, List<String> words) {
        int wanted = 0;
        for (String word : words) {
            wanted |= 1 << listed.indexOf(word);
        }
        return wanted;
    }

    private Map<Integer, List<CodeList.Entry>> entries(String name) {
        CodeList list = Objects.requireNonNull(compiler.plan.codeLists().get(name));
        Map<Integer, List<CodeList.Entry>> entries = new HashMap<>();
        for (CodeList.Entry entry : list.entries()) {
            entries.computeIfAbsent(compiler.coding.find(entry.code()), _ -> new ArrayList<>())
                    .add(entry);
        }
        return entries;
    }

    private Truths not(Condition inner, Axis axis) {
        return axis.truths(out -> new NotTruth(axis, compiler.truth(inner, axis), out));
    }

    private Truths numbers(
            NumberNode left, Condition.Relation relation, NumberNode right, Axis axis) {
        return axis.truths(out ->
                new CompareNumbers(
                        axis,
                        compiler.number(left, axis),
                        relation,
                        compiler.number(right, axis),
                        out));
    }

    private Truths days(DayNode left, Condition.Relation relation, DayNode right, Axis axis) {
        return axis.truths(out ->
                new CompareDays(
                        axis, compiler.day(left, axis), relation, compiler.day(right, axis), out));
    }

    private Truths isOneOf(Condition.IsOneOf node, Axis axis) {
        Ints code = compiler.code(node.cell(), axis);
        Column column = node.cell().column();
        return axis.truths(out ->
                column.type() instanceof CellType.Words(var listed)
                        ? new IncludesWords(axis, code, bits(listed, node.words()), out)
                        : new IsOneOfWords(axis, code, codes(column, node.words()), out));
    }

    private Truths same(CodeNode left, CodeNode right, Axis axis) {
        return axis.truths(out ->
                new SameWord(axis, compiler.code(left, axis), recoded(right, left, axis), out));
    }

    private Truths isListed(CodeNode code, String codes, DayNode on, Axis axis) {
        return axis.truths(out ->
                new IsListedOn(
                        axis,
                        compiler.code(code, axis),
                        entries(codes),
                        compiler.day(on, axis),
                        out));
    }

    private Truths exist(RowsNode rows, Axis axis) {
        return axis.truths(out -> new AnyRows(axis, compiler.rows(rows, axis), out));
    }
}
