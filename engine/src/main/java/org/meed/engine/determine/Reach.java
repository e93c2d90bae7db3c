package org.meed.engine.determine;

import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;

/** How far an answer holds: for the whole client, for the journey, or only where it was asked. */
enum Reach {
    CLIENT,
    JOURNEY,
    ASKING;

    static Reach of(Node node) {
        Reach reach = own(node);
        for (Node operand : Operands.of(node)) {
            Reach its = bound(node, operand) ? boundReach(operand) : of(operand);
            reach = reach.compareTo(its) >= 0 ? reach : its;
        }
        return reach;
    }

    /** Whether the node itself gives the row or column at hand to an operand. */
    private static boolean bound(Node node, Node operand) {
        return switch (node) {
            case RowsNode.Where(_, var condition) -> operand.equals(condition);
            case Condition.EveryColumn(_, _, var condition) -> operand.equals(condition);
            case Condition.EveryRow(_, _, var condition) -> operand.equals(condition);
            default -> false;
        };
    }

    /**
     * The reach of an operand whose row and column at hand are given: only what else it asks
     * counts.
     */
    private static Reach boundReach(Node node) {
        Reach reach = own(node) == ASKING && isAtHand(node) ? CLIENT : own(node);
        for (Node operand : Operands.of(node)) {
            Reach its = boundReach(operand);
            reach = reach.compareTo(its) >= 0 ? reach : its;
        }
        return reach;
    }

    private static boolean isAtHand(Node node) {
        return node instanceof RowNode.AtHand
                || node instanceof NumberNode.Use
                || node instanceof NumberNode.ForColumn;
    }

    private static Reach own(Node node) {
        return switch (node) {
            case DayNode.Of(var landmark) ->
                    landmark == Landmark.RESULT_DAY
                            ? ASKING
                            : landmark == Landmark.KNOWN_DATE ? CLIENT : JOURNEY;
            case DayNode.EarnedEnd _,
                    CodeNode.ThisOutcome _,
                    RowNode.AtHand _,
                    NumberNode.Use _,
                    NumberNode.ForColumn _ ->
                    ASKING;
            case RowsNode.Episodes _,
                    Condition.FirstInForce _,
                    SpanNode.Parameter _,
                    NumberNode.Parameter _ ->
                    JOURNEY;
            default -> CLIENT;
        };
    }
}
