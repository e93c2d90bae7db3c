package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Direction;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.NumberNode.Measure;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.framework.plan.SpellsNode.Lasting;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.time.Span;

/** The words of days, spans, numbers, codes and columns. */
final class ValueWords {

    /** A TOP asks how many of the last 28 days. */
    private static final int DAYS_ASKED = 28;

    private final Plan plan;
    private final Wording wording;

    ValueWords(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    String day(DayNode node) {
        return switch (node) {
            case DayNode.Fixed(var day) -> English.date(day);
            case DayNode.Of(var landmark) -> landmark(landmark);
            case DayNode.Shifted(var span, var direction, var from) ->
                    shifted(span, direction) + " " + wording.of(from);
            case DayNode.Cell(var row, var column) -> cell(row, column);
            case DayNode.OfOutcome(var outcome) -> "the day of " + outcome;
            case DayNode.Extreme(var end, var days) ->
                    "the %s of %s"
                            .formatted(
                                    switch (end) {
                                        case FIRST -> "first";
                                        case LAST -> "last";
                                    },
                                    English.list(days.stream().map(wording::of).toList(), "and"));
            case DayNode.Reached reached -> "the day after " + come(reached);
            case DayNode.EarnedEnd(var outcome) ->
                    "the end of the last earlier journey that earned "
                            + (outcome.isEmpty() ? "this outcome" : outcome);
        };
    }

    String come(DayNode.Reached reached) {
        return "%s have %s %s %s"
                .formatted(
                        wording.of(reached.spells()),
                        reached.unbroken() ? "run for" : "come to",
                        wording.of(reached.length()),
                        reached.unbroken() ? "in one go" : "in all");
    }

    String bound(DayNode day) {
        if (wording.isNamed(day)) {
            return wording.of(day);
        }
        return switch (day) {
            case DayNode.Cell(RowNode.AtHand(), var column) -> "its own " + named(column);
            case DayNode.Shifted(var span, var direction, var from) ->
                    shifted(span, direction) + " " + bound(from);
            case DayNode.Cell _,
                    DayNode.Fixed _,
                    DayNode.Of _,
                    DayNode.OfOutcome _,
                    DayNode.Extreme _,
                    DayNode.Reached _,
                    DayNode.EarnedEnd _ ->
                    wording.of(day);
        };
    }

    private static String landmark(Landmark landmark) {
        return switch (landmark) {
            case JOURNEY_START -> "the journey's start";
            case JOURNEY_END -> "the journey's end";
            case JOURNEY_CLOSES -> "the day on which the journey closes";
            case KNOWN_DATE -> "the known date";
            case RESULT_DAY -> "the day of the result";
        };
    }

    private String shifted(SpanNode span, Direction direction) {
        String way =
                switch (direction) {
                    case AFTER -> "after";
                    case BEFORE -> "before";
                };
        return (isOneDay(span) ? "the day" : wording.of(span)) + " " + way;
    }

    static boolean isOneDay(SpanNode span) {
        return span instanceof SpanNode.Fixed(var fixed) && fixed.equals(Span.days(1));
    }

    String span(SpanNode node) {
        return switch (node) {
            case SpanNode.Fixed(var span) -> span.toString();
            case SpanNode.Parameter(var name) -> parameter(name);
        };
    }

    String number(NumberNode node) {
        return switch (node) {
            case NumberNode.Fixed(long millionths) -> Millionths.text(millionths);
            case NumberNode.Parameter(var name) -> parameter(name);
            case NumberNode.Cell(var row, var column) ->
                    column == null ? use(row) : cell(row, column);
            case NumberNode.Listed(var table, var words) -> listed(table, words);
            case NumberNode.Sum(var left, var sign, var right) ->
                    "%s %s %s".formatted(wording.of(left), sign.word(), wording.of(right));
            case NumberNode.Percent(int percent, var of, boolean up) ->
                    "%s%% of %s, rounded %s".formatted(percent, wording.of(of), up ? "up" : "down");
            case NumberNode.Fold(var measure, var rows) -> fold(measure, wording.ofThe(rows));
            case NumberNode.Length(var spells) -> "the number of days of " + wording.of(spells);
        };
    }

    private String use(RowNode row) {
        return row instanceof RowNode.AtHand ? "use" : "use in " + wording.of(row);
    }

    private String fold(Measure measure, String ofTheRows) {
        return switch (measure) {
            case Measure.Rows() -> "the number " + ofTheRows;
            case Measure.Different(var column) ->
                    "the number of different %s %s".formatted(several(column), ofTheRows);
            case Measure.Of(var kind, var each) ->
                    "the %s, over each %s, of its %s"
                            .formatted(folded(kind), ofTheRows, wording.of(each));
        };
    }

    /** The answers in a column, as the language calls them: its codes. */
    static String several(Column column) {
        return named(column) + "s";
    }

    private String listed(String table, List<CodeNode> words) {
        return words.isEmpty()
                ? "its value in the table " + table
                : "what the table %s gives for %s"
                        .formatted(
                                table,
                                English.list(words.stream().map(wording::of).toList(), "and"));
    }

    private static String folded(NumberNode.Kind kind) {
        return switch (kind) {
            case SUM -> "sum";
            case LEAST -> "least";
            case GREATEST -> "greatest";
        };
    }

    String spells(SpellsNode node) {
        return switch (node) {
            case SpellsNode.Of(var rows, Lasting.Between(var from, _), var atMost)
                    when from.name().equals("from") ->
                    "the days of " + wording.of(rows) + atMost(atMost);
            case SpellsNode.Of(var rows, Lasting.Between(var from, var to), var atMost) ->
                    "the days of %s (of each, from its %s to its %s%s)"
                            .formatted(wording.of(rows), named(from), named(to), atMost(atMost));
            case SpellsNode.Of(var rows, Lasting.UntilNext(var among), var atMost) ->
                    "the days from each of the %s until the next of the %s%s"
                            .formatted(wording.of(rows), wording.of(among), atMost(atMost));
            case SpellsNode.Joined(var sources, var gaps) ->
                    String.join(" together with ", sources.stream().map(wording::of).toList())
                            + (gaps == null
                                    ? ""
                                    : ", joined over gaps of up to " + wording.of(gaps));
            case SpellsNode.Without(var spells, var taken) ->
                    wording.of(spells) + " without " + wording.of(taken);
            case SpellsNode.During(var spells, var from, var until) ->
                    "those of %s that lie %s"
                            .formatted(wording.of(spells), wording.range(from, until));
        };
    }

    private String atMost(@Nullable SpanNode span) {
        return span == null ? "" : ", each at most " + wording.of(span);
    }

    String code(CodeNode node) {
        return switch (node) {
            case CodeNode.Cell(var row, var column) -> cell(row, column);
            case CodeNode.Written(var word) -> "'" + word + "'";
            case CodeNode.ThisOutcome() -> "this outcome";
        };
    }

    String columns(ColumnsNode node) {
        return switch (node) {
            case ColumnsNode.Through(var row, var words, _) -> cell(row, words);
        };
    }

    /** A column of the row at hand is called by its bare name. */
    String cell(RowNode row, Column column) {
        return row instanceof RowNode.AtHand
                ? named(column)
                : "the " + named(column) + " of " + wording.of(row);
    }

    static String named(Column column) {
        String name =
                switch (column.name()) {
                    case "started" -> "day of start";
                    case "discharged" -> "day of discharge";
                    case "triaged" -> "day of triage";
                    case "referred" -> "day of referral";
                    case "from" -> "first day";
                    case "to" -> "last day";
                    case "substances" -> "presenting substances";
                    case "eligible" -> "eligibility";
                    case "reviewed" -> "day of review";
                    case "set" -> "day of setting";
                    case "given" -> "answer";
                    case "chosen" -> "chosen by the client";
                    case "injected" -> "injecting";
                    default -> column.name().replace('_', ' ');
                };
        return column.type() instanceof CellType.Count(_, var most) && most == DAYS_ASKED
                ? "days of " + name
                : name;
    }

    /** A parameter's values, the first alone where there is but one, and its name. */
    private String parameter(String name) {
        Parameter parameter = plan.parameters().get(name);
        if (parameter == null) {
            throw new IllegalStateException("The plan has no parameter (%s).".formatted(name));
        }
        List<String> said = new ArrayList<>(List.of(name));
        Parameter.Value held = parameter.on(plan.inForce().start());
        for (Parameter.Value value : parameter.values()) {
            if (value.from() > held.from()) {
                said.add(value.text() + " from " + English.date(value.from()));
            }
        }
        return held.text() + " (" + String.join("; ", said) + ")";
    }
}
