package org.meed.engine.determine;

import org.meed.engine.framework.plan.AtHand;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
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
            case DayNode.Of(var landmark) -> own(landmark);
            // what became of an outcome is not known before it is judged
            case DayNode.EarnedEnd _, DayNode.OfOutcome _ -> ASKING;
            case DayNode.Fixed _, DayNode.Shifted _, DayNode.Cell _ -> CLIENT;
            case DayNode.Extreme _, DayNode.Reached _, SpellsNode _ -> CLIENT;
            case SpanNode.Parameter _ -> JOURNEY;
            case SpanNode.Fixed _ -> CLIENT;
            case NumberNode number -> own(number, columnGiven);
            case CodeNode.ThisOutcome _ -> ASKING;
            case CodeNode.Written _ -> CLIENT;
            case CodeNode.Cell _, ColumnsNode.Through _ -> CLIENT;
            case RowNode.AtHand _ -> rowGiven ? CLIENT : ASKING;
            case RowNode.Pick _, RowNode.Nth _, RowNode.Nearest _, RowNode.OrElse _ -> CLIENT;
            case RowsNode.Episodes _ -> JOURNEY;
            case RowsNode.Of _,
                    RowsNode.Where _,
                    RowsNode.During _,
                    RowsNode.Together _,
                    RowsNode.LastOf _,
                    RowsNode.Without _,
                    RowsNode.OfTheSame _,
                    RowsNode.Chain _ ->
                    CLIENT;
            case Condition condition -> own(condition);
        };
    }

    private static Reach own(NumberNode node, boolean columnGiven) {
        return switch (node) {
            case NumberNode.Use _ -> columnGiven ? CLIENT : ASKING;
            case NumberNode.Listed(_, var words) ->
                    words.isEmpty() ? (columnGiven ? CLIENT : ASKING) : JOURNEY;
            case NumberNode.Parameter _ -> JOURNEY;
            case NumberNode.Fixed _,
                    NumberNode.Cell _,
                    NumberNode.Sum _,
                    NumberNode.Difference _,
                    NumberNode.Count _,
                    NumberNode.Percent _,
                    NumberNode.Fold _,
                    NumberNode.Length _ ->
                    CLIENT;
        };
    }

    private static Reach own(Condition node) {
        return switch (node) {
            case Condition.FirstInForce _ -> JOURNEY;
            case Condition.OutcomeIs _ -> ASKING;
            case Condition.All _,
                    Condition.Any _,
                    Condition.AtLeast _,
                    Condition.Not _,
                    Condition.Numbers _,
                    Condition.Days _,
                    Condition.IsOneOf _,
                    Condition.Includes _,
                    Condition.Same _,
                    Condition.IsListed _,
                    Condition.RowExists _,
                    Condition.RowsExist _,
                    Condition.IsKnown _,
                    Condition.EveryColumn _,
                    Condition.EveryRow _ ->
                    CLIENT;
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
