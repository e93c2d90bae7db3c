package org.meed.engine.determine;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
 *
 * <p>The one place where that is said, for every driver: it walks from a node down, asks a {@link
 * Witness} what decided, and has it take the rows. Immutable.
 */
public final class EvidenceWalk {

    /** By table and id, the order of the result files. */
    public static final Comparator<Row> SORTED =
            Comparator.comparing((Row row) -> row.table().name())
                    .thenComparing(Row::id, Utf8Order.UTF_8);

    private final Plan plan;

    /** The nodes that pick nothing to compare a row with, whichever row is at hand. */
    private final Set<Node> plain = Collections.newSetFromMap(new IdentityHashMap<>());

    public EvidenceWalk(Plan plan) {
        this.plan = plan;
        for (Node node : PlanNodes.of(plan)) {
            if (!compares(node)) {
                plain.add(node);
            }
        }
    }

    private static boolean compares(Node node) {
        for (Node operand : Operands.of(node)) {
            boolean asked = isAskedOfRows(node, operand);
            if ((asked && operand instanceof RowNode && !(operand instanceof RowNode.AtHand))
                    || ((asked || operand instanceof RowsNode) && compares(operand))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an operand says something of the rows that a node is about. */
    private static boolean isAskedOfRows(Node node, Node operand) {
        return operand instanceof Condition
                || operand instanceof NumberNode
                || node instanceof NumberNode;
    }

    /** Has a witness take every row that the answer of a node rests on. */
    public void gather(Node node, Witness witness) {
        switch (node) {
            case DayNode.Of(var landmark) -> gatherLandmark(landmark, witness);
            case DayNode.EarnedEnd(var outcome) -> {
                int named = plan.indexOf(outcome);
                witness.takeEarned(named < 0 ? witness.outcome() : named);
            }
            case DayNode.OfOutcome(var outcome) -> witness.takeJudged(plan.indexOf(outcome));
            case RowNode row -> gatherRow(row, witness);
            case RowsNode found -> gatherRows(found, witness);
            case Condition condition -> gatherCondition(condition, witness);
            case ColumnsNode _, SpanNode _ -> {}
            case DayNode _, NumberNode _, CodeNode _, SpellsNode _ ->
                    Operands.of(node).forEach(operand -> gather(operand, witness));
        }
    }

    private static void gatherLandmark(DayNode.Landmark landmark, Witness witness) {
        switch (landmark) {
            case JOURNEY_START -> witness.takeFirstEpisode();
            case JOURNEY_END -> witness.takeLastDischarged();
            // when a journey closes, and what is known when, is no fact of the client's
            case JOURNEY_CLOSES, KNOWN_DATE, RESULT_DAY -> {}
        }
    }

    private void gatherRow(RowNode node, Witness witness) {
        if (!(node instanceof RowNode.AtHand)) {
            witness.take(node);
        }
    }

    private void gatherRows(RowsNode node, Witness witness) {
        witness.take(node);
        if (!plain.contains(node)) {
            witness.each(node, () -> gatherChosen(node, witness));
        }
    }

    /** The other rows with which rows were compared before they were found; of other tables not. */
    private void gatherChosen(RowsNode node, Witness witness) {
        for (Node operand : Operands.of(node)) {
            if (operand instanceof RowsNode source) {
                if (!plain.contains(source)) {
                    witness.among(source.tables(), () -> gatherChosen(source, witness));
                }
            } else if (isAskedOfRows(node, operand)) {
                gatherAsked(operand, witness);
            }
        }
    }

    /** The other rows that each of some rows was compared with. */
    private void gatherCompared(Node node, RowsNode found, Witness witness) {
        if (!plain.contains(node)) {
            witness.each(found, () -> gatherCompared(node, witness));
        }
    }

    private void gatherCompared(Node node, Witness witness) {
        for (Node operand : Operands.of(node)) {
            if (isAskedOfRows(node, operand)) {
                gatherAsked(operand, witness);
            } else if (operand instanceof RowsNode) {
                gatherCompared(operand, witness);
            }
        }
    }

    private void gatherAsked(Node operand, Witness witness) {
        if (operand instanceof RowNode row) {
            gatherRow(row, witness);
        }
        gatherCompared(operand, witness);
    }

    private void gatherCondition(Condition condition, Witness witness) {
        switch (condition) {
            case Condition.AtLeast some -> gatherSome(some, witness);
            case Condition.OutcomeIs(var outcome, _) -> witness.takeJudged(plan.indexOf(outcome));
            case Condition.Every(_, RowsNode found, var inner) -> {
                gather(found, witness);
                gatherCompared(inner, found, witness);
            }
            case Condition.Every(_, ColumnsNode _, var inner) -> gatherCompared(inner, witness);
            case Family.Compared _,
                    Condition.Not _,
                    Condition.IsOneOf _,
                    Condition.IsListed _,
                    Condition.IsThere _,
                    Condition.FirstInForce _ ->
                    Operands.of(condition).forEach(operand -> gather(operand, witness));
        }
    }

    /**
     * Of all of them, or any, one may decide; of a number between, those that answer as it does.
     */
    private void gatherSome(Condition.AtLeast some, Witness witness) {
        if (some.isAll()) {
            gatherParts(some.parts(), Truth.NO, witness);
        } else if (some.isAny()) {
            gatherParts(some.parts(), Truth.YES, witness);
        } else {
            gatherAlike(some, some.parts(), witness);
        }
    }

    /** The parts that answer as the whole does. */
    private void gatherAlike(Condition whole, List<Condition> parts, Witness witness) {
        Truth answer = witness.truth(whole);
        for (Condition part : parts) {
            if (witness.truth(part) == answer) {
                gather(part, witness);
            }
        }
    }

    /** The one part that decides, or all of them. */
    private void gatherParts(List<Condition> parts, Truth decides, Witness witness) {
        for (Condition part : parts) {
            if (witness.truth(part) == decides) {
                gather(part, witness);
                return;
            }
        }
        parts.forEach(part -> gather(part, witness));
    }
}
