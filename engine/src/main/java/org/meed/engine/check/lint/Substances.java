package org.meed.engine.check.lint;

import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Tables;

/** Which nodes speak of substances. */
final class Substances {

    private static final Column PRESENTED = Tables.EPISODES.column("substances");
    private static final Column OPIATES = Tables.TOP.column("opiates");

    private Substances() {}

    /** Whether a node goes by what a client presented with. */
    static boolean arePresented(Node node) {
        return (node instanceof ColumnsNode.Through(_, var words, _) && words.equals(PRESENTED))
                || (node instanceof CodeNode.Cell(_, var cell) && cell.equals(PRESENTED));
    }

    /** Whether a node is the use of opiates, by name or as the substance at hand. */
    static boolean isOpiateUse(Node node) {
        return node instanceof NumberNode.Cell(_, var column)
                && (column == null || column.equals(OPIATES));
    }
}
