package org.meed.engine.determine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.CodeFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.determine.Functions.SpanFunction;
import org.meed.engine.determine.Functions.SpellsFunction;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Direction;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.NumberNode.Kind;
import org.meed.engine.framework.plan.NumberNode.Measure;
import org.meed.engine.framework.plan.NumberNode.Sign;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.history.Row;
import org.meed.engine.history.Texts;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;

/** How days, spans, numbers, words and sets of columns are found. */
final class Values {

    private final Compilation compiled;
    private final Plan plan;
    private final Texts texts;
    private final ListedNumbers listed;

    Values(Compilation compiled, Plan plan, Texts texts) {
        this.compiled = compiled;
        this.plan = plan;
        this.texts = texts;
        this.listed = new ListedNumbers(plan);
    }

    DayFunction day(DayNode node) {
        return switch (node) {
            case DayNode.Fixed(int day) -> _ -> day;
            case DayNode.Of(var landmark) -> landmark(landmark);
            case DayNode.Shifted(var span, var direction, var from) ->
                    shifted(span(span), direction, day(from));
            case DayNode.Cell(var row, var column) -> {
                RowFunction found = compiled.row(row);
                yield frame -> cell(found.row(frame), column);
            }
            case DayNode.OfOutcome(var outcome) -> {
                int named = plan.indexOf(outcome);
                yield frame -> frame.fates.day(named);
            }
            case DayNode.Extreme(var end, var days) ->
                    extreme(end, days.stream().map(this::day).toList());
            case DayNode.Reached(var spells, var length, var unbroken) -> {
                SpellsFunction found = compiled.spells(spells);
                SpanFunction span = span(length);
                yield frame ->
                        unbroken
                                ? found.of(frame).hasRun(span.of(frame))
                                : found.of(frame).totals(span.of(frame));
            }
            case DayNode.EarnedEnd(var outcome) -> {
                int named = plan.indexOf(outcome);
                yield frame -> frame.earned.end(named < 0 ? frame.outcome : named);
            }
        };
    }

    private static DayFunction extreme(RowNode.End end, List<DayFunction> days) {
        return frame -> {
            int best = Days.UNKNOWN;
            for (DayFunction each : days) {
                int day = each.on(frame);
                if (Days.isKnown(day)
                        && (!Days.isKnown(best) || end == RowNode.End.LAST == day > best)) {
                    best = day;
                }
            }
            return best;
        };
    }

    private static int cell(@Nullable Row row, Column column) {
        return row == null ? Days.UNKNOWN : row.cell(column);
    }

    private static DayFunction landmark(Landmark landmark) {
        return switch (landmark) {
            case JOURNEY_START -> frame -> frame.journey.start();
            case JOURNEY_END -> frame -> frame.journey.end();
            case JOURNEY_CLOSES -> frame -> frame.journey.closes();
            case KNOWN_DATE -> Frame::known;
            case RESULT_DAY -> frame -> frame.resultDay;
        };
    }

    private static DayFunction shifted(SpanFunction span, Direction direction, DayFunction from) {
        return frame -> {
            int day = from.on(frame);
            if (!Days.isKnown(day)) {
                return Days.UNKNOWN;
            }
            return switch (direction) {
                case AFTER -> span.of(frame).after(day);
                case BEFORE -> span.of(frame).before(day);
            };
        };
    }

    SpanFunction span(SpanNode node) {
        return switch (node) {
            case SpanNode.Fixed(var span) -> _ -> span;
            case SpanNode.Parameter(var name) -> {
                Parameter parameter = parameter(name);
                yield frame -> span(parameter, held(parameter, frame));
            }
        };
    }

    /** The value that a parameter has for the journey: the one that holds on its first day. */
    static Parameter.Value held(Parameter parameter, Frame frame) {
        return parameter.on(frame.journey.start());
    }

    private static Span span(Parameter parameter, Parameter.Value value) {
        Span span = value.span();
        if (span == null) {
            throw new IllegalStateException(
                    "The parameter (%s) is no span.".formatted(parameter.name()));
        }
        return span;
    }

    private Parameter parameter(String name) {
        Parameter parameter = plan.parameters().get(name);
        if (parameter == null) {
            throw new IllegalStateException("The plan has no parameter (%s).".formatted(name));
        }
        return parameter;
    }

    NumberFunction number(NumberNode node) {
        return switch (node) {
            case NumberNode.Fixed(long millionths) -> _ -> millionths;
            case NumberNode.Parameter(var name) -> {
                Parameter parameter = parameter(name);
                yield frame -> held(parameter, frame).millionths();
            }
            case NumberNode.Cell(var row, var column) -> cell(compiled.row(row), column);
            case NumberNode.Listed(var table, var words) -> listed(table, words);
            case NumberNode.Sum(var left, var sign, var right) ->
                    sum(number(left), sign, number(right));
            case NumberNode.Percent(int percent, var of, boolean up) -> {
                NumberFunction whole = number(of);
                yield frame -> Millionths.percent(percent, whole.of(frame), up);
            }
            case NumberNode.Fold(var measure, var rows) -> fold(measure, compiled.rows(rows));
            case NumberNode.Length(var spells) -> {
                SpellsFunction found = compiled.spells(spells);
                yield frame -> Millionths.of(found.of(frame).days());
            }
        };
    }

    private NumberFunction cell(RowFunction row, @Nullable Column column) {
        if (column == null) {
            return frame -> number(cell(row.row(frame), frame.columnAtHand()));
        }
        return column.type() instanceof CellType.Decimal
                ? frame -> decimal(cell(row.row(frame), column))
                : frame -> number(cell(row.row(frame), column));
    }

    private NumberFunction fold(Measure measure, RowsFunction rows) {
        return switch (measure) {
            case Measure.Rows() -> frame -> Millionths.of(rows.of(frame).size());
            case Measure.Different(var column) -> frame -> different(rows.of(frame), column);
            case Measure.Of(var kind, var each) -> fold(kind, number(each), rows);
        };
    }

    private long different(List<Dated> rows, Column column) {
        Set<Long> said = new HashSet<>();
        for (Dated dated : rows) {
            said.add(Rows.said(dated.row(), column, texts));
        }
        return said.contains(NumberFunction.UNKNOWN)
                ? NumberFunction.UNKNOWN
                : Millionths.of(said.size());
    }

    private static long number(int cell) {
        return cell == Days.UNKNOWN ? NumberFunction.UNKNOWN : cell * Millionths.ONE;
    }

    private long decimal(int cell) {
        return cell == Days.UNKNOWN ? NumberFunction.UNKNOWN : Millionths.parse(texts.at(cell));
    }

    private static NumberFunction fold(Kind kind, NumberFunction each, RowsFunction rows) {
        return frame -> {
            long all = kind == Kind.SUM ? 0 : NumberFunction.UNKNOWN;
            boolean first = true;
            Row outer = frame.row;
            for (Dated dated : rows.of(frame)) {
                frame.row = dated.row();
                long one = each.of(frame);
                frame.row = outer;
                if (one == NumberFunction.UNKNOWN) {
                    return NumberFunction.UNKNOWN;
                }
                all =
                        switch (kind) {
                            case SUM -> Millionths.sum(all, one);
                            case LEAST -> first ? one : Math.min(all, one);
                            case GREATEST -> first ? one : Math.max(all, one);
                        };
                first = false;
            }
            return all;
        };
    }

    private NumberFunction listed(String table, List<CodeNode> words) {
        return words.isEmpty()
                ? listed.forColumn(table)
                : listed.forWords(table, words.stream().map(this::word).toList());
    }

    private static NumberFunction sum(NumberFunction left, Sign sign, NumberFunction right) {
        return switch (sign) {
            case PLUS -> frame -> Millionths.sum(left.of(frame), right.of(frame));
            case LESS -> frame -> Millionths.difference(left.of(frame), right.of(frame));
        };
    }

    CodeFunction code(CodeNode node) {
        return switch (node) {
            case CodeNode.Cell(var row, var column) -> {
                RowFunction found = compiled.row(row);
                yield frame -> cell(found.row(frame), column);
            }
            case CodeNode.Written(var word) -> _ -> texts.find(word);
            case CodeNode.ThisOutcome() -> {
                int[] names =
                        plan.outcomes().stream()
                                .mapToInt(outcome -> texts.find(outcome.name()))
                                .toArray();
                // a name that no cell has is the code of no cell
                yield frame ->
                        names[frame.outcome] == Days.UNKNOWN
                                ? Integer.MAX_VALUE
                                : names[frame.outcome];
            }
        };
    }

    Function<Frame, String> word(CodeNode node) {
        return switch (node) {
            case CodeNode.Cell(var row, var column) -> {
                RowFunction found = compiled.row(row);
                yield frame -> {
                    Row at = found.row(frame);
                    return at == null ? "" : at.text(column, texts);
                };
            }
            case CodeNode.Written(var word) -> _ -> word;
            case CodeNode.ThisOutcome() -> frame -> plan.outcomes().get(frame.outcome).name();
        };
    }
}
