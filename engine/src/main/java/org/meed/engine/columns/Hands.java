package org.meed.engine.columns;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.plan.AtHand;
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
import org.meed.engine.framework.plan.SpellsNode;

/**
 * What must be at hand for a node to have an answer; so that it is asked once for a client, or for
 * a journey, where that is enough.
 */
final class Hands {

    /** One thing that may be at hand. */
    enum Hand {
        JOURNEY,
        OUTCOME,
        RESULT_DAY,
        ROW,
        COLUMN
    }

    private final Map<Node, Set<Hand>> known = new HashMap<>();

    Set<Hand> of(Node node) {
        Set<Hand> found = known.get(node);
        if (found == null) {
            found = own(node);
            for (Node operand : Operands.of(node)) {
                Set<Hand> its = EnumSet.copyOf(of(operand));
                its.removeAll(given(node, operand));
                found.addAll(its);
            }
            known.put(node, found);
        }
        return EnumSet.copyOf(found);
    }

    /** What a node gives to one of its operands. */
    private static Set<Hand> given(Node node, Node operand) {
        if (AtHand.rowIsGiven(node, operand)) {
            return EnumSet.of(Hand.ROW);
        }
        return AtHand.columnIsGiven(node, operand) ? EnumSet.of(Hand.COLUMN) : Set.of();
    }

    /** What a node needs of itself, whatever its operands need. */
    private static Set<Hand> own(Node node) {
        return switch (node) {
            case DayNode day -> own(day);
            case NumberNode.Cell(_, var column) when column == null -> EnumSet.of(Hand.COLUMN);
            case NumberNode.Listed(_, var words) ->
                    words.isEmpty() ? EnumSet.of(Hand.COLUMN) : EnumSet.of(Hand.JOURNEY);
            case RowsNode.Of(_, var whose, _) when whose != RowsNode.Whose.CLIENT ->
                    EnumSet.of(Hand.JOURNEY);
            case CodeNode.ThisOutcome() -> EnumSet.of(Hand.OUTCOME);
            case Family.Parameter _, Condition.OutcomeIs _, Condition.FirstInForce _ ->
                    EnumSet.of(Hand.JOURNEY);
            case RowNode.AtHand() -> EnumSet.of(Hand.ROW);
            case Family _,
                    NumberNode _,
                    RowNode _,
                    RowsNode _,
                    SpellsNode _,
                    ColumnsNode _,
                    Condition _ ->
                    EnumSet.noneOf(Hand.class);
        };
    }

    private static Set<Hand> own(DayNode node) {
        return switch (node) {
            case DayNode.Of(var landmark) -> own(landmark);
            case DayNode.EarnedEnd(var outcome) ->
                    outcome.isEmpty()
                            ? EnumSet.of(Hand.JOURNEY, Hand.OUTCOME)
                            : EnumSet.of(Hand.JOURNEY);
            case DayNode.OfOutcome _ -> EnumSet.of(Hand.JOURNEY);
            case Family _, DayNode.Shifted _, DayNode.Extreme _, DayNode.Reached _ ->
                    EnumSet.noneOf(Hand.class);
        };
    }

    private static Set<Hand> own(Landmark landmark) {
        return switch (landmark) {
            case KNOWN_DATE -> EnumSet.noneOf(Hand.class);
            case JOURNEY_START, JOURNEY_END, JOURNEY_CLOSES -> EnumSet.of(Hand.JOURNEY);
            case RESULT_DAY -> EnumSet.of(Hand.RESULT_DAY);
        };
    }
}
