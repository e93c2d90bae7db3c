package org.meed.engine.framework.plan;

/** What a node puts at hand for the operands that it asks of several rows, or columns, in turn. */
public final class AtHand {

    private AtHand() {}

    /** Whether a node asks an operand of row after row, each being the row at hand. */
    public static boolean rowIsGiven(Node node, Node operand) {
        return switch (node) {
            case RowsNode.Where(_, var condition) -> operand.equals(condition);
            case Condition.EveryRow(_, _, var condition) -> operand.equals(condition);
            case NumberNode.Fold(_, var each, _) -> operand.equals(each);
            case RowsNode.Of _,
                    RowsNode.Episodes _,
                    RowsNode.During _,
                    RowsNode.Together _,
                    RowsNode.LastOf _,
                    RowsNode.Without _,
                    RowsNode.OfTheSame _,
                    RowsNode.Chain _,
                    Condition.All _,
                    Condition.Any _,
                    Condition.AtLeast _,
                    Condition.OutcomeIs _,
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
                    Condition.FirstInForce _,
                    DayNode _,
                    SpanNode _,
                    NumberNode _,
                    CodeNode _,
                    ColumnsNode _,
                    SpellsNode _,
                    RowNode _ ->
                    false;
        };
    }

    /** Whether a node asks an operand of column after column, each being the column at hand. */
    public static boolean columnIsGiven(Node node, Node operand) {
        return node instanceof Condition.EveryColumn(_, _, var condition)
                && operand.equals(condition);
    }
}
