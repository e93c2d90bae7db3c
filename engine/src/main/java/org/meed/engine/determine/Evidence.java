package org.meed.engine.determine;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Family;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.history.Row;
import org.meed.engine.history.Utf8Order;

/**
 * Which rows an answer rests on: the rows picked, and those whose cells decided, without the merely
 * looked at. Of a condition that is yes because one of several is, the first that is counts; of one
 * that is no, the first that is not.
 */
final class Evidence {

    /** By table and id, the order of the result files. */
    static final Comparator<Row> SORTED =
            Comparator.comparing((Row row) -> row.table().name())
                    .thenComparing(Row::id, Utf8Order.UTF_8);

    private final Compilation compiled;
    private final Plan plan;
    private final IdentityHashMap<Condition, ConditionFunction> conditions =
            new IdentityHashMap<>();

    /** Found by the very node: to look a node up by what it says takes longer than to ask it. */
    private final IdentityHashMap<Node, RowFunction> picks = new IdentityHashMap<>();

    private final IdentityHashMap<Node, RowsFunction> found = new IdentityHashMap<>();

    Evidence(Compilation compiled, Plan plan) {
        this.compiled = compiled;
        this.plan = plan;
        for (Node node : PlanNodes.of(plan)) {
            if (node instanceof Condition condition) {
                parts(condition).forEach(part -> conditions.put(part, compiled.condition(part)));
            } else if (node instanceof RowNode row && !(row instanceof RowNode.AtHand)) {
                picks.put(row, compiled.row(row));
            } else if (node instanceof RowsNode rows) {
                found.put(rows, compiled.rows(rows));
            }
        }
    }

    /** The parts of which one alone may decide. */
    private static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.AtLeast(_, var parts) -> parts;
            case Family.Compared _,
                    Condition.Not _,
                    Condition.IsOneOf _,
                    Condition.IsListed _,
                    Condition.IsThere _,
                    Condition.Every _,
                    Condition.OutcomeIs _,
                    Condition.FirstInForce _ ->
                    List.of();
        };
    }

    /** A set to gather evidence in. */
    static Set<Row> gathering() {
        return new TreeSet<>(SORTED);
    }

    /** The rows that the answer of a node rests on; none of no node. */
    List<Row> of(@Nullable Node node, Frame frame) {
        Set<Row> rows = gathering();
        if (node != null) {
            gather(node, frame, rows);
        }
        return List.copyOf(rows);
    }

    private Truth truth(Condition condition, Frame frame) {
        return Objects.requireNonNull(conditions.get(condition)).of(frame);
    }

    private RowFunction pick(RowNode node) {
        RowFunction pick = picks.get(node);
        return pick == null ? compiled.row(node) : pick;
    }

    private RowsFunction rows(RowsNode node) {
        RowsFunction rows = found.get(node);
        return rows == null ? compiled.rows(node) : rows;
    }

    private void gather(Node node, Frame frame, Set<Row> rows) {
        switch (node) {
            case DayNode.Of(var landmark) -> gatherLandmark(landmark, frame, rows);
            case DayNode.EarnedEnd(var outcome) -> {
                int named = plan.indexOf(outcome);
                rows.addAll(frame.earned.evidence(named < 0 ? frame.outcome : named));
            }
            case DayNode.OfOutcome(var outcome) -> frame.fates.gather(plan.indexOf(outcome), rows);
            case RowNode row -> gatherRow(row, frame, rows);
            case RowsNode found -> gatherRows(found, frame, rows);
            case Condition condition -> gatherCondition(condition, frame, rows);
            case ColumnsNode _, SpanNode _ -> {}
            case DayNode _, NumberNode _, CodeNode _, SpellsNode _ ->
                    Operands.of(node).forEach(operand -> gather(operand, frame, rows));
        }
    }

    private static void gatherLandmark(DayNode.Landmark landmark, Frame frame, Set<Row> rows) {
        switch (landmark) {
            case JOURNEY_START -> rows.add(frame.journey.firstEpisode());
            case JOURNEY_END -> rows.add(frame.journey.lastDischarged());
            // when a journey closes, and what is known when, is no fact of the client's
            case JOURNEY_CLOSES, KNOWN_DATE, RESULT_DAY -> {}
        }
    }

    private void gatherRow(RowNode node, Frame frame, Set<Row> rows) {
        if (node instanceof RowNode.AtHand) {
            return;
        }
        Row row = pick(node).row(frame);
        if (row != null) {
            rows.add(row);
        }
    }

    private void gatherRows(RowsNode node, Frame frame, Set<Row> rows) {
        List<Dated> found = rows(node).of(frame);
        found.forEach(dated -> rows.add(dated.row()));
        gatherCompared(node, found, frame, rows);
    }

    /** The other rows that each of some rows was compared with. */
    private void gatherCompared(Node node, List<Dated> found, Frame frame, Set<Row> rows) {
        Row outer = frame.row;
        for (Dated dated : found) {
            frame.row = dated.row();
            gatherCompared(node, frame, rows);
        }
        frame.row = outer;
    }

    /** The other rows that the picked ones were compared with. */
    private void gatherCompared(Node node, Frame frame, Set<Row> rows) {
        for (Node operand : Operands.of(node)) {
            if (operand instanceof Condition
                    || operand instanceof NumberNode
                    || node instanceof NumberNode) {
                if (operand instanceof RowNode row) {
                    gatherRow(row, frame, rows);
                }
                gatherCompared(operand, frame, rows);
            } else if (operand instanceof RowsNode) {
                gatherCompared(operand, frame, rows);
            }
        }
    }

    private void gatherCondition(Condition condition, Frame frame, Set<Row> rows) {
        switch (condition) {
            case Condition.AtLeast some -> gatherSome(some, frame, rows);
            case Condition.OutcomeIs(var outcome, _) ->
                    frame.fates.gather(plan.indexOf(outcome), rows);
            case Condition.Every(_, RowsNode found, var inner) -> {
                gather(found, frame, rows);
                gatherCompared(inner, rows(found).of(frame), frame, rows);
            }
            case Condition.Every(_, ColumnsNode _, var inner) -> gatherCompared(inner, frame, rows);
            case Family.Compared _,
                    Condition.Not _,
                    Condition.IsOneOf _,
                    Condition.IsListed _,
                    Condition.IsThere _,
                    Condition.FirstInForce _ ->
                    Operands.of(condition).forEach(operand -> gather(operand, frame, rows));
        }
    }

    /**
     * Of all of them, or any, one may decide; of a number between, those that answer as it does.
     */
    private void gatherSome(Condition.AtLeast some, Frame frame, Set<Row> rows) {
        if (some.isAll()) {
            gatherParts(some.parts(), Truth.NO, frame, rows);
        } else if (some.isAny()) {
            gatherParts(some.parts(), Truth.YES, frame, rows);
        } else {
            gatherAlike(some, some.parts(), frame, rows);
        }
    }

    /** The parts that answer as the whole does. */
    private void gatherAlike(Condition whole, List<Condition> parts, Frame frame, Set<Row> rows) {
        Truth answer = compiled.condition(whole).of(frame);
        for (Condition part : parts) {
            if (truth(part, frame) == answer) {
                gather(part, frame, rows);
            }
        }
    }

    /** The one part that decides, or all of them. */
    private void gatherParts(List<Condition> parts, Truth decides, Frame frame, Set<Row> rows) {
        for (Condition part : parts) {
            if (truth(part, frame) == decides) {
                gather(part, frame, rows);
                return;
            }
        }
        parts.forEach(part -> gather(part, frame, rows));
    }
}
