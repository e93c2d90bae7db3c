package org.meed.engine.framework.plan;

/** What a node puts at hand for the operands that it asks of several rows, or columns, in turn. */
public final class AtHand {

    private AtHand() {}

    /** Whether a node asks an operand of row after row, each being the row at hand. */
    public static boolean rowIsGiven(Node node, Node operand) {
        return switch (node) {
            case RowsNode rows -> rowIsGiven(rows, operand);
            case NumberNode number -> rowIsGiven(number, operand);
            case Condition condition -> rowIsGiven(condition, operand);
            case DayNode _, SpanNode _, CodeNode _, ColumnsNode _, SpellsNode _, RowNode _ -> false;
        };
    }

    private static boolean rowIsGiven(RowsNode node, Node operand) {
        return switch (node) {
            case RowsNode.Where(_, var condition) -> operand.equals(condition);
            case RowsNode.Of _,
                    RowsNode.During _,
                    RowsNode.Together _,
                    RowsNode.LastOf _,
                    RowsNode.Without _,
                    RowsNode.OfTheSame _,
                    RowsNode.Chain _ ->
                    false;
        };
    }

    private static boolean rowIsGiven(NumberNode node, Node operand) {
        return node instanceof NumberNode.Fold(NumberNode.Measure.Of(_, var each), _)
                && operand.equals(each);
    }

    private static boolean rowIsGiven(Condition node, Node operand) {
        return node instanceof Condition.Every(_, RowsNode _, var condition)
                && operand.equals(condition);
    }

    /** Whether a node asks an operand of column after column, each being the column at hand. */
    public static boolean columnIsGiven(Node node, Node operand) {
        return node instanceof Condition.Every(_, ColumnsNode _, var condition)
                && operand.equals(condition);
    }
}
