package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meed.engine.check.English;
import org.meed.engine.check.PlainWords;
import org.meed.engine.determine.Dated;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.determine.Truth;
import org.meed.engine.explain.ResultShown.Finding;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Family;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Column;

/** Makes the tree of findings of a condition, and gathers the rows that it looked at. */
final class Findings {

    /**
     * The most findings of one result: one condition may stand in many places, so that a small
     * document could ask for more than any reader, or memory, holds.
     */
    private static final int MOST = 400;

    private final PlainWords words;
    private final Telling telling;
    private final RowNames names;
    private final SearchWords searches;
    private final Set<Row> rows;
    private int made;

    /**
     * A maker of findings for one result.
     *
     * @param rows takes the rows looked at
     */
    Findings(PlainWords words, Telling telling, RowNames names, Set<Row> rows) {
        this.words = words;
        this.telling = telling;
        this.names = names;
        this.rows = rows;
        this.searches = new SearchWords(names, this);
    }

    Finding of(Condition condition, Standpoint at) {
        return of(words.words(condition), condition, at);
    }

    /** A finding under a name of its own. */
    Finding of(String question, Condition condition, Standpoint at) {
        made++;
        look(condition, at);
        Truth truth = at.truth(condition);
        List<Finding> parts = made > MOST ? List.of() : parts(condition, at);
        return new Finding(question, truth, because(condition, truth, parts, at), parts);
    }

    private void look(Condition condition, Standpoint at) {
        for (Node operand : Operands.of(condition)) {
            lookAt(operand, at);
        }
    }

    /** Gathers the rows that a node looks at. */
    void lookAt(Node node, Standpoint at) {
        switch (node) {
            case RowNode row -> {
                Row found = Telling.row(row, at);
                if (found != null) {
                    rows.add(found);
                }
            }
            case DayNode.Of(var landmark) -> lookAt(landmark, at);
            case RowsNode found -> at.rows(found).forEach(dated -> rows.add(dated.row()));
            case Condition _ -> {}
            case DayNode _, SpanNode _, NumberNode _, CodeNode _, ColumnsNode _, SpellsNode _ ->
                    Operands.of(node).forEach(operand -> lookAt(operand, at));
        }
    }

    private void lookAt(Landmark landmark, Standpoint at) {
        switch (landmark) {
            case JOURNEY_START -> rows.add(at.journey().firstEpisode());
            case JOURNEY_END, JOURNEY_CLOSES -> rows.add(at.journey().lastDischarged());
            case KNOWN_DATE, RESULT_DAY -> {}
        }
    }

    private List<Finding> parts(Condition condition, Standpoint at) {
        return switch (condition) {
            case Condition.AtLeast(_, var parts) -> each(parts, at);
            case Condition.Not(var inner) -> parts(inner, at);
            case Condition.Every(_, ColumnsNode columns, var inner) ->
                    at.asked(columns, inner).stream()
                            .map(one -> column(one.column(), inner, at))
                            .toList();
            case Condition.Every(_, RowsNode several, var inner) ->
                    at.asked(several, inner).stream()
                            .map(one -> row(one.dated(), inner, at))
                            .toList();
            case Condition.IsThere(RowsNode.Chain chain) -> looked(chain, at);
            case Family.Compared _,
                    Condition.IsOneOf _,
                    Condition.IsListed _,
                    Condition.IsThere _,
                    Condition.OutcomeIs _,
                    Condition.FirstInForce _ ->
                    List.of();
        };
    }

    private List<Finding> each(List<Condition> parts, Standpoint at) {
        return parts.stream().map(part -> of(part, at)).toList();
    }

    private Finding column(Column column, Condition condition, Standpoint at) {
        return of(Telling.used(column), condition, at.at(column));
    }

    private Finding row(Dated dated, Condition condition, Standpoint at) {
        rows.add(dated.row());
        return of(names.named(dated), condition, at.at(dated.row()));
    }

    /** Every row that a chain looked at, whether it fitted or not. */
    private List<Finding> looked(RowsNode.Chain chain, Standpoint at) {
        List<Finding> looked = new ArrayList<>();
        for (RowsNode step : chain.steps().stream().distinct().toList()) {
            if (step instanceof RowsNode.Where(var source, var condition)) {
                for (Dated dated : at.rows(source)) {
                    looked.add(row(dated, condition, at));
                }
            } else {
                for (Dated dated : at.rows(step)) {
                    rows.add(dated.row());
                    looked.add(new Finding(names.named(dated), Truth.YES, "", List.of()));
                }
            }
        }
        return looked;
    }

    private String because(Condition condition, Truth truth, List<Finding> parts, Standpoint at) {
        return switch (condition) {
            case Condition.AtLeast some ->
                    some.isAll()
                            ? joined(parts, truth, Truth.NO)
                            : some.isAny() ? joined(parts, truth, Truth.YES) : every(parts, truth);
            case Condition.OutcomeIs what -> Telling.fate(what, truth);
            case Condition.Not(var inner) -> because(inner, at.truth(inner), parts, at);
            case Condition.Numbers(var left, _, var right) ->
                    Telling.joined(telling.number(left, at), telling.number(right, at));
            case Condition.Days(var left, _, var right) ->
                    Telling.joined(telling.day(left, at), telling.day(right, at));
            case Condition.IsOneOf(var cell, _) -> telling.cell(cell.row(), cell.column(), at);
            case Condition.Same(var left, var right) ->
                    Telling.joined(telling.code(left, at), telling.code(right, at));
            case Condition.IsListed(var code, _, var on) ->
                    Telling.joined(telling.code(code, at), telling.day(on, at));
            case Condition.IsThere(var inner) -> known(inner, at);
            case Condition.Every(_, ColumnsNode columns, _) ->
                    at.columns(columns) == null
                            ? words.words(columns) + " is not known"
                            : every(parts, truth);
            case Condition.Every(_, RowsNode _, _) -> every(parts, truth);
            case Condition.FirstInForce() -> "it is journey %s".formatted(at.journey().number());
        };
    }

    /** What the part that decides says; where none does, what all of the same answer say. */
    private static String joined(List<Finding> parts, Truth truth, Truth decides) {
        Stream<Finding> same = parts.stream().filter(part -> part.answer() == truth);
        return Telling.joined(
                (truth == decides ? same.limit(1) : same)
                        .map(Finding::because)
                        .toArray(String[]::new));
    }

    private static String every(List<Finding> parts, Truth truth) {
        return Telling.joined(
                parts.stream()
                        .filter(part -> part.answer() == truth)
                        .map(Finding::because)
                        .toArray(String[]::new));
    }

    private String exists(RowNode row, Standpoint at) {
        Dated found = at.row(row);
        return found == null ? telling.none(row) : "there is the " + names.named(found);
    }

    private String exist(RowsNode found, Standpoint at) {
        if (found instanceof RowsNode.Chain chain) {
            return searches.outcome(at.search(chain), at);
        }
        List<Dated> there = at.rows(found);
        if (there.isEmpty()) {
            return "there is none of the " + words.words(found);
        }
        List<String> named = there.stream().limit(5).map(one -> "the " + names.named(one)).toList();
        String more = there.size() > 5 ? " and %s more".formatted(there.size() - 5) : "";
        return "there is " + English.list(named, "and") + more;
    }

    private String known(Node inner, Standpoint at) {
        return switch (inner) {
            case NumberNode number -> telling.number(number, at);
            case CodeNode code -> telling.code(code, at);
            case DayNode day -> telling.day(day, at);
            case ColumnsNode.Through(var row, var column, _) -> telling.cell(row, column, at);
            case RowNode row -> exists(row, at);
            case RowsNode found -> exist(found, at);
            case Condition condition -> of(condition, at).because();
            case SpanNode _, SpellsNode _ -> "";
        };
    }
}
