package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Tables;

/** Which nodes take several Treatment Outcomes Profiles together. */
final class Pairs {

    private Pairs() {}

    /** Whether a node takes at least two profiles, whatever the gap between them. */
    static boolean isPair(Node node) {
        return (node instanceof RowsNode.LastOf(var count, var rows)
                        && count > 1
                        && areProfiles(rows))
                || (node instanceof RowsNode.Chain(var steps, _, _)
                        && steps.size() > 1
                        && areAll(steps));
    }

    private static boolean areProfiles(RowsNode rows) {
        return switch (rows) {
            case RowsNode.Of(var table, _, _) -> table.equals(Tables.TOP);
            case RowsNode.Where(var from, _) -> areProfiles(from);
            case RowsNode.During(var from, _, _) -> areProfiles(from);
            case RowsNode.LastOf(_, var from) -> areProfiles(from);
            case RowsNode.Without(var from, _) -> areProfiles(from);
            case RowsNode.OfTheSame(var from, _) -> areProfiles(from);
            case RowsNode.Together(var sources) -> areAll(sources);
            case RowsNode.Chain(var steps, _, _) -> areAll(steps);
        };
    }

    private static boolean areAll(List<RowsNode> rows) {
        return rows.stream().allMatch(Pairs::areProfiles);
    }
}
