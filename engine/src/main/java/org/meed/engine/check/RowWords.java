package org.meed.engine.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Family;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.RowsNode.Whose;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Span;

/** The words of rows, which are always said as several, and of one row picked from them. */
final class RowWords {

    private final Wording wording;

    RowWords(Wording wording) {
        this.wording = wording;
    }

    String row(RowNode node) {
        return switch (node) {
            case RowNode.AtHand() -> "it";
            case RowNode.Pick(RowNode.End end, var rows) -> pick(end, rows);
            case RowNode.Pick(RowNode.At(var place), var rows) ->
                    "the one %s that stands at place (%s)"
                            .formatted(ofThe(rows), wording.of(place));
            case RowNode.Nearest(var rows, var to, var within) ->
                    "the nearest %s to %s, no further from it than %s"
                            .formatted(ofThe(rows), wording.of(to), wording.of(within));
            case RowNode.OrElse(var first, var second) ->
                    wording.of(first) + " (or, where there is none, " + wording.of(second) + ")";
        };
    }

    private String pick(RowNode.End end, RowsNode rows) {
        String which =
                switch (end) {
                    case FIRST -> "first";
                    case LAST -> "last";
                };
        if (rows instanceof RowsNode.Of(_, var whose, var by) && whose == Whose.JOURNEY) {
            return "the journey's " + which + " episode" + inOrderOf(Tables.EPISODES, by);
        }
        return "the " + which + " " + ofThe(rows);
    }

    /** Rows that something is picked from. */
    String ofThe(RowsNode rows) {
        String words = wording.of(rows);
        if (wording.isNamed(rows)) {
            return "of the " + words;
        }
        return switch (rows) {
            case RowsNode.Chain _, RowsNode.LastOf _ -> "of " + words;
            case Family _, RowsNode.Of _, RowsNode.Where _, RowsNode.OfTheSame _ ->
                    "of the " + words;
        };
    }

    String rows(RowsNode node) {
        return switch (node) {
            case RowsNode.Of(var table, var whose, var by) ->
                    noun(table) + of(whose) + inOrderOf(table, by);
            case RowsNode.Where where -> chosen(where);
            case RowsNode.During during -> chosen(during);
            case RowsNode.Together(var sources) ->
                    String.join(
                            sources.size() == 2 ? " together with " : ", together with ",
                            sources.stream().map(wording::of).toList());
            case RowsNode.LastOf(var count, var rows) ->
                    "the last " + English.numeral(count) + " " + wording.of(rows);
            case RowsNode.Without(var rows, var taken) ->
                    wording.of(rows) + " but not " + wording.of(taken);
            case RowsNode.OfTheSame(var rows, var column) ->
                    wording.of(rows) + " of the same " + ValueWords.named(column);
            case RowsNode.Chain chain -> chain(chain);
        };
    }

    private static String of(Whose whose) {
        return switch (whose) {
            case CLIENT -> "";
            case JOURNEY -> " of the journey";
            case OTHERS -> " outside the journey";
        };
    }

    /** Days come before conditions, so that neither reads as a part of the other. */
    private String chosen(RowsNode node) {
        List<String> days = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        RowsNode from = node;
        String unbounded = "";
        boolean more = true;
        while (more) {
            if (from instanceof RowsNode.During(var rows, var first, var until)) {
                days.addFirst(range(first, until));
                unbounded = first == null && until != null ? unbounded(until) : "";
                from = rows;
            } else if (from instanceof RowsNode.Where where && kindOfProfile(where) == null) {
                conditions.addFirst(where.condition());
                from = where.rows();
            } else {
                more = false;
            }
            more &= !wording.isNamed(from);
        }
        return source(from)
                + (days.isEmpty() ? "" : " dated " + String.join(", and ", days))
                + (days.size() == 1 ? unbounded : "")
                + where(conditions);
    }

    private String source(RowsNode rows) {
        String kind = rows instanceof RowsNode.Where where ? kindOfProfile(where) : null;
        if (kind != null && !wording.isNamed(rows)) {
            return kind;
        }
        return rows instanceof RowsNode.Together && !wording.isNamed(rows)
                ? "(" + wording.of(rows) + ")"
                : wording.of(rows);
    }

    private String where(List<Condition> conditions) {
        return switch (conditions.size()) {
            case 0 -> "";
            case 1 -> " where " + wording.of(conditions.getFirst());
            default ->
                    " where "
                            + String.join(
                                    " and ", conditions.stream().map(wording::nested).toList());
        };
    }

    private static String inOrderOf(Table table, @Nullable Column by) {
        return by == null || by.name().equals(table.defaultDay())
                ? ""
                : " by " + ValueWords.named(by);
    }

    /** What the rows of a table are called, as several. */
    static String noun(Table table) {
        return switch (table.name()) {
            case "top" -> "TOP profiles";
            case "tests" -> "drug tests";
            case "clients" -> "personal details";
            case "custody" -> "entries to a custody caseload";
            case "work" -> "spells of work or learning";
            case "family" -> "family records";
            case "goals" -> "ratings of goals";
            case "housing" -> "housing records";
            case "vaccinations" -> "vaccination records";
            case "comparisons" -> "rates of comparison groups";
            case "links" -> "links between records";
            default -> table.name();
        };
    }

    /** Profiles of one stage have a name of their own in the field. */
    private static @Nullable String kindOfProfile(RowsNode.Where where) {
        if (where.rows() instanceof RowsNode.Of(var table, _, var by)
                && table.equals(Tables.TOP)
                && inOrderOf(table, by).isEmpty()
                && where.condition() instanceof Condition.IsOneOf(var cell, var words)
                && words.size() == 1
                && cell instanceof CodeNode.Cell(RowNode.AtHand(), var column)
                && column.name().equals("stage")) {
            return words.getFirst().equals("review")
                    ? "TOP reviews"
                    : "TOP profiles of stage " + words.getFirst();
        }
        return null;
    }

    String range(@Nullable DayNode from, @Nullable DayNode until) {
        if (from == null) {
            return until == null ? "on any day" : upTo(until);
        }
        if (until != null && leadsUpTo(from, until)) {
            return "in the " + wording.bound(from);
        }
        DayNode eve = eve(from);
        String onOrAfter =
                eve == null ? "on or after " + wording.bound(from) : "after " + wording.bound(eve);
        if (until == null) {
            return onOrAfter;
        }
        DayNode last = eve(until);
        if (from.equals(last)) {
            return "on " + wording.bound(from);
        }
        return last != null && eve == null
                ? "from %s to %s, both included".formatted(wording.bound(from), wording.bound(last))
                : onOrAfter + " and " + upTo(until);
    }

    /** Whether a range is of so many days, weeks or months that end before its last bound. */
    private static boolean leadsUpTo(DayNode from, DayNode until) {
        return from instanceof DayNode.Shifted(var span, var direction, var of)
                && direction == DayNode.Direction.BEFORE
                && !ValueWords.isOneDay(span)
                && of.equals(until);
    }

    private String upTo(DayNode until) {
        DayNode last = eve(until);
        return last == null ? "before " + wording.bound(until) : "up to " + wording.bound(last);
    }

    /** Where the row that a last day is asked of may not be there, what that means is said. */
    private static String unbounded(DayNode until) {
        return switch (until) {
            case DayNode.Shifted(_, _, var from) -> unbounded(from);
            case DayNode.Cell(RowNode.AtHand(), _) -> "";
            case DayNode.Cell _ -> " (or on any day, where there is no such row)";
            case DayNode.Fixed _, DayNode.Of _, DayNode.Extreme _ -> "";
            case DayNode.OfOutcome _, DayNode.Reached _, DayNode.EarnedEnd _ -> "";
        };
    }

    /** The day that a day is the day after; null when it is said otherwise. */
    static @Nullable DayNode eve(DayNode day) {
        return day instanceof DayNode.Shifted(var span, var direction, var from)
                        && direction == DayNode.Direction.AFTER
                        && ValueWords.isOneDay(span)
                ? from
                : null;
    }

    private String chain(RowsNode.Chain chain) {
        List<RowsNode> steps = chain.steps();
        RowsNode first = steps.getFirst();
        if (!steps.stream().allMatch(step -> step.equals(first))) {
            return String.join(", then ", steps.stream().map(step -> "one " + ofThe(step)).toList())
                    + spacing(chain);
        }
        boolean shows =
                first instanceof RowsNode.Where where
                        && !wording.isNamed(where)
                        && kindOfProfile(where) == null;
        RowsNode rows = shows && first instanceof RowsNode.Where where ? where.rows() : first;
        String count =
                steps.size() == 1
                        ? "one " + ofThe(rows)
                        : English.numeral(steps.size()) + " " + wording.of(rows);
        return count + spacing(chain) + (shows ? show(chain, first) : "");
    }

    private String show(RowsNode.Chain chain, RowsNode step) {
        String shows =
                switch (chain.steps().size()) {
                    case 1 -> ", that shows: ";
                    case 2 -> ", that both show: ";
                    default -> ", that all show: ";
                };
        return step instanceof RowsNode.Where where ? shows + wording.of(where.condition()) : "";
    }

    private String spacing(RowsNode.Chain chain) {
        int steps = chain.steps().size();
        if (steps == 1) {
            return "";
        }
        String which = steps == 2 ? "the second" : "each";
        String before = steps == 2 ? "the first" : "the one before";
        String least =
                isNothing(chain.atLeast())
                        ? which + " on the day of " + before + " or later"
                        : ValueWords.isOneDay(chain.atLeast())
                                ? which + " on a later day than " + before
                                : which
                                        + " at least "
                                        + wording.of(chain.atLeast())
                                        + " after "
                                        + before;
        if (chain.lessThan() == null) {
            return ", " + least;
        }
        String most = "less than " + wording.of(chain.lessThan()) + " after ";
        return ", "
                + least
                + " and "
                + (steps == 2 ? most + "it" : "the last " + most + "the first");
    }

    private static boolean isNothing(SpanNode span) {
        return span instanceof SpanNode.Fixed(Span fixed) && fixed.amount() == 0;
    }
}
