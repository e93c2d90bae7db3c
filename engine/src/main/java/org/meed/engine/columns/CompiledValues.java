package org.meed.engine.columns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.NumberTable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Direction;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.NumberNode.Measure;
import org.meed.engine.framework.plan.NumberNode.Sign;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;

/** The primitives of days, numbers and words. */
final class CompiledValues {

    private final Compiler compiler;

    CompiledValues(Compiler compiler) {
        this.compiler = compiler;
    }

    Ints day(DayNode node, Axis axis) {
        return switch (node) {
            case DayNode.Fixed(int day) -> axis.ints(day);
            case DayNode.Of(var landmark) -> landmark(landmark, axis);
            case DayNode.Shifted(var span, var direction, var from) ->
                    axis.ints(out ->
                            new ShiftDay(
                                    axis,
                                    compiler.day(from, axis),
                                    compiler.span(span, axis),
                                    direction == Direction.AFTER,
                                    out));
            case DayNode.Cell(var row, var column) -> cell(row, column.index(), axis);
            case DayNode.EarnedEnd(var outcome) -> {
                Ints out = axis.ints();
                Ints earned = compiler.fates.earned(compiler.indexOf(outcome));
                axis.program.add(new BroadcastInts(axis, axis.owner, earned, out));
                yield out;
            }
            case DayNode.OfOutcome(var outcome) -> compiler.fates.day(compiler.indexOf(outcome));
            case DayNode.Extreme(var end, var days) -> {
                List<Ints> all = days.stream().map(each -> compiler.day(each, axis)).toList();
                yield axis.ints(out -> new ExtremeDay(axis, all, end == RowNode.End.LAST, out));
            }
            case DayNode.Reached(var spells, var length, boolean unbroken) ->
                    axis.ints(out ->
                            new ReachLength(
                                    axis,
                                    compiler.spells(spells, axis),
                                    compiler.span(length, axis),
                                    unbroken,
                                    out));
        };
    }

    private Ints landmark(Landmark landmark, Axis axis) {
        return switch (landmark) {
            case KNOWN_DATE -> axis.ints(compiler.block.known);
            case JOURNEY_START -> compiler.journeys.start;
            case JOURNEY_END -> compiler.journeys.end;
            case JOURNEY_CLOSES -> compiler.journeys.closes;
            case RESULT_DAY -> axis.kind == Axis.Kind.RESULTS ? axis.hand : axis.ints(Days.UNKNOWN);
        };
    }

    private Ints cell(RowNode row, int place, Axis axis) {
        Ints found = compiler.row(row, axis);
        return axis.ints(
                out -> new CellOfRow(axis, found, compiler.columns(row, place, axis), out));
    }

    /** The spans that a parameter may be, and which of them it is. */
    Spans span(Parameter parameter, Axis axis) {
        List<LaidSpan> spans =
                parameter.values().stream()
                        .map(value -> compiler.laid(Objects.requireNonNull(value.span())))
                        .toList();
        Spans made = new Spans(spans, spans.size() == 1 ? null : choice(parameter, axis));
        compiler.settings.take(parameter, made);
        return made;
    }

    /** Which value of a parameter holds: that of the day on which the journey began. */
    private Ints choice(Parameter parameter, Axis axis) {
        int[] from = parameter.values().stream().mapToInt(Parameter.Value::from).toArray();
        Ints start = compiler.day(new DayNode.Of(Landmark.JOURNEY_START), axis);
        return axis.ints(out -> new ChooseValue(axis, start, from, out));
    }

    Longs number(NumberNode node, Axis axis) {
        return switch (node) {
            case NumberNode.Fixed(long millionths) -> axis.longs(millionths);
            case NumberNode.Parameter(var name) -> parameter(compiler.parameter(name), axis);
            case NumberNode.Cell(var row, var column) ->
                    column == null ? use(row, axis) : numberIn(row, column, axis);
            case NumberNode.Listed(var table, var words) ->
                    words.isEmpty() ? forColumn(table, axis) : forWords(table, words, axis);
            case NumberNode.Sum(var left, var sign, var right) -> sum(left, sign, right, axis);
            case NumberNode.Percent(int percent, var of, boolean up) ->
                    percent(percent, of, up, axis);
            case NumberNode.Fold(Measure.Rows(), var rows) -> count(rows, null, axis);
            case NumberNode.Fold(Measure.Different(var column), var rows) ->
                    count(rows, column, axis);
            case NumberNode.Fold(Measure.Of(var kind, var each), var rows) -> {
                Spreads.Spread spread = compiler.spreads.spread(rows, axis);
                Longs one = compiler.number(each, spread.rows());
                yield axis.longs(out -> new FoldNumbers(axis, spread.lists(), kind, one, out));
            }
            case NumberNode.Length(var spells) -> length(spells, axis);
        };
    }

    private Longs numberIn(RowNode row, Column column, Axis axis) {
        Ints cell = cell(row, column.index(), axis);
        Decimals decimals = compiler.coding.decimals(column);
        return axis.longs(out ->
                decimals == null
                        ? new NumberOfCell(axis, cell, out)
                        : new NumberOfDecimal(axis, cell, decimals, out));
    }

    private Longs parameter(Parameter parameter, Axis axis) {
        long[] values =
                parameter.values().stream().mapToLong(Parameter.Value::millionths).toArray();
        compiler.settings.take(parameter, values);
        if (values.length == 1 && !compiler.settings.has(parameter.name())) {
            return axis.longs(values[0]);
        }
        return axis.longs(out -> new NumberOfChoice(axis, choice(parameter, axis), values, out));
    }

    private Longs count(RowsNode rows, @Nullable Column different, Axis axis) {
        Listed listed = compiler.rows(rows, axis);
        return axis.longs(out ->
                different == null
                        ? new CountRows(axis, listed, out)
                        : new CountDifferent(
                                axis,
                                listed,
                                compiler.columns(rows, different.index(), axis),
                                compiler.coding.decimals(different),
                                out));
    }

    /** The number that a table gives for words; the table is the one that holds for the journey. */
    private Longs forWords(String name, List<CodeNode> words, Axis axis) {
        List<NumberTable> tables =
                compiler.plan.numberTables().stream()
                        .filter(table -> table.name().equals(name))
                        .sorted(Comparator.comparingInt(NumberTable::from))
                        .toList();
        CodeNode column = words.size() == 1 ? null : words.getLast();
        List<Map<Long, Long>> numbers =
                tables.stream().map(table -> numbers(table, words.getFirst(), column)).toList();
        Ints choice = axis.ints();
        int[] from = tables.stream().mapToInt(NumberTable::from).toArray();
        Ints start = compiler.day(new DayNode.Of(Landmark.JOURNEY_START), axis);
        axis.program.add(new ChooseValue(axis, start, from, choice));
        Ints row = word(words.getFirst(), axis);
        Ints across = column == null ? axis.ints(0) : word(column, axis);
        return axis.longs(out -> new NumberFromTable(axis, choice, numbers, row, across, out));
    }

    /** The codes of a word; one that is written in the framework has the code 0. */
    private Ints word(CodeNode node, Axis axis) {
        return node instanceof CodeNode.Cell ? compiler.code(node, axis) : axis.ints(0);
    }

    private Map<Long, Long> numbers(NumberTable table, CodeNode row, @Nullable CodeNode column) {
        Map<Long, Long> numbers = new HashMap<>();
        table.numbers()
                .forEach((rowWord, cells) ->
                        cells.forEach((columnWord, number) -> {
                            int down = coded(row, rowWord);
                            int across =
                                    column != null
                                            ? coded(column, columnWord)
                                            : columnWord.equals(table.columns().getFirst())
                                                    ? 0
                                                    : Days.UNKNOWN;
                            if (down != Days.UNKNOWN && across != Days.UNKNOWN) {
                                numbers.put(
                                        NumberFromTable.key(down, across),
                                        Millionths.parse(number.toPlainString()));
                            }
                        }));
        return numbers;
    }

    /** The code of a word where a node is asked; unknown when no cell has it. */
    private int coded(CodeNode node, String word) {
        return switch (node) {
            case CodeNode.Written(var written) -> written.equals(word) ? 0 : Days.UNKNOWN;
            case CodeNode.ThisOutcome() ->
                    compiler.plan.outcomes().get(compiler.outcome).name().equals(word)
                            ? 0
                            : Days.UNKNOWN;
            case CodeNode.Cell(_, var column) -> compiler.coding.coded(column, word);
        };
    }

    /** The number in the column at hand, of whichever columns a map may give. */
    private Longs use(RowNode row, Axis axis) {
        Ints found = compiler.row(row, axis);
        Ints column = compiler.broadcasts.bring(columnAtHand(axis).hand, columnAtHand(axis), axis);
        @Nullable Ints[] columns = new @Nullable Ints[64];
        for (int place : compiler.spreads.columnsAtHand(columnAtHand(axis))) {
            for (Ints cells : compiler.columns(row, place, axis)) {
                columns[place] = cells == null ? columns[place] : cells;
            }
        }
        return axis.longs(out -> new CellOfColumn(axis, found, column, columns, out));
    }

    private Longs forColumn(String table, Axis axis) {
        long[] values = new long[64];
        java.util.Arrays.fill(values, Longs.UNKNOWN);
        Objects.requireNonNull(compiler.plan.valueTables().get(table))
                .values()
                .forEach((column, value) -> values[column.index()] = Millionths.of(value));
        Ints column = compiler.broadcasts.bring(columnAtHand(axis).hand, columnAtHand(axis), axis);
        return axis.longs(out -> new NumberOfColumn(axis, column, values, out));
    }

    private static Axis columnAtHand(Axis axis) {
        Axis at = axis;
        while (at.kind != Axis.Kind.COLUMNS) {
            at = Objects.requireNonNull(at.outer, "no column at hand");
        }
        return at;
    }

    Ints code(CodeNode node, Axis axis) {
        return switch (node) {
            case CodeNode.Cell(var row, var column) -> cell(row, column.index(), axis);
            case CodeNode.Written(var word) -> axis.ints(compiler.coding.find(word));
            case CodeNode.ThisOutcome() -> {
                int found =
                        compiler.coding.find(compiler.plan.outcomes().get(compiler.outcome).name());
                // a name that no cell has is the code of no cell
                yield axis.ints(found == Days.UNKNOWN ? Integer.MAX_VALUE : found);
            }
        };
    }

    private Longs sum(NumberNode left, Sign sign, NumberNode right, Axis axis) {
        Longs one = compiler.number(left, axis);
        Longs other = compiler.number(right, axis);
        return axis.longs(out ->
                switch (sign) {
                    case PLUS -> new AddNumbers(axis, one, other, out);
                    case LESS -> new TakeNumbers(axis, one, other, out);
                });
    }

    private Longs percent(int percent, NumberNode of, boolean up, Axis axis) {
        return axis.longs(
                out -> new HundredthsOf(axis, percent, compiler.number(of, axis), up, out));
    }

    private Longs length(SpellsNode spells, Axis axis) {
        return axis.longs(out -> new LengthOfSpells(axis, compiler.spells(spells, axis), out));
    }
}
