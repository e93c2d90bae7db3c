package org.meed.engine.determine;

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

/** How far an answer holds: for the whole client, for the journey, or only where it was asked. */
enum Reach {
    CLIENT,
    JOURNEY,
    ASKING;

    static Reach of(Node node) {
        return of(node, false, false);
    }

    /**
     * The reach of a node.
     *
     * @param rowGiven whether a node above it gives the row at hand
     * @param columnGiven whether a node above it gives the column at hand
     */
    private static Reach of(Node node, boolean rowGiven, boolean columnGiven) {
        Reach reach = own(node, rowGiven, columnGiven);
        for (Node operand : Operands.of(node)) {
            Reach its =
                    of(
                            operand,
                            rowGiven || AtHand.rowIsGiven(node, operand),
                            columnGiven || AtHand.columnIsGiven(node, operand));
            reach = reach.compareTo(its) >= 0 ? reach : its;
        }
        return reach;
    }

    /** The reach that a node has of itself, whatever its operands reach. */
    private static Reach own(Node node, boolean rowGiven, boolean columnGiven) {
        return switch (node) {
            case RowNode.AtHand _ -> rowGiven ? CLIENT : ASKING;
            case NumberNode.Cell(_, var column) -> column != null || columnGiven ? CLIENT : ASKING;
            case NumberNode.Listed(_, var words) ->
                    words.isEmpty() ? (columnGiven ? CLIENT : ASKING) : JOURNEY;
            case DayNode.Of(var landmark) -> own(landmark);
            case RowsNode.Of(_, var whose, _) -> own(whose);
            case Family.Parameter _, Condition.FirstInForce _ -> JOURNEY;
            // what became of an outcome is not known before it is judged
            case DayNode.EarnedEnd _, DayNode.OfOutcome _, Condition.OutcomeIs _ -> ASKING;
            case CodeNode.ThisOutcome _ -> ASKING;
            case Family.Written _, Family.Cell _, Family.Compared _ -> CLIENT;
            case Family.Joined _, Family.Without _, Family.During _ -> CLIENT;
            case DayNode.Shifted _, DayNode.Extreme _, DayNode.Reached _ -> CLIENT;
            case NumberNode.Sum _, NumberNode.Percent _ -> CLIENT;
            case NumberNode.Fold _, NumberNode.Length _ -> CLIENT;
            case RowNode.Pick _, RowNode.Nearest _, RowNode.OrElse _ -> CLIENT;
            case RowsNode.Where _, RowsNode.OfTheSame _ -> CLIENT;
            case RowsNode.LastOf _, RowsNode.Chain _ -> CLIENT;
            case SpellsNode.Of _, ColumnsNode.Through _ -> CLIENT;
            case Condition.AtLeast _, Condition.Not _, Condition.IsOneOf _ -> CLIENT;
            case Condition.IsListed _, Condition.IsThere _, Condition.Every _ -> CLIENT;
        };
    }

    private static Reach own(RowsNode.Whose whose) {
        return switch (whose) {
            case CLIENT -> CLIENT;
            case JOURNEY, OTHERS -> JOURNEY;
        };
    }

    private static Reach own(Landmark landmark) {
        return switch (landmark) {
            case KNOWN_DATE -> CLIENT;
            case JOURNEY_START, JOURNEY_END, JOURNEY_CLOSES -> JOURNEY;
            case RESULT_DAY -> ASKING;
        };
    }
}
