package org.meed.engine.framework.language;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;

/** Tells the table that rows are of. */
final class TableOf {

    private TableOf() {}

    /** The table whose rows these are; null when they are of several. */
    static @Nullable Table rows(RowsNode rows) {
        return switch (rows) {
            case RowsNode.Of of -> of.table();
            case RowsNode.Where where -> rows(where.rows());
            case RowsNode.During during -> rows(during.of());
            case RowsNode.LastOf last -> rows(last.rows());
            case RowsNode.Without without -> rows(without.of());
            case RowsNode.OfTheSame same -> rows(same.rows());
            case RowsNode.Chain chain -> all(chain.steps());
            case RowsNode.Together together -> all(together.sources());
        };
    }

    /** The table of all of them; null when they are of several. */
    static @Nullable Table all(List<RowsNode> sources) {
        Table table = rows(sources.getFirst());
        return sources.stream().allMatch(source -> Objects.equals(rows(source), table))
                ? table
                : null;
    }

    /** The table whose row this is; null when it may be of several. */
    static @Nullable Table row(RowNode row, @Nullable Table atHand) {
        return switch (row) {
            case RowNode.AtHand _ -> atHand;
            case RowNode.Pick pick -> rows(pick.rows());
            case RowNode.Nearest nearest -> rows(nearest.rows());
            case RowNode.OrElse(var first, var second) -> {
                Table table = row(first, atHand);
                yield Objects.equals(table, row(second, atHand)) ? table : null;
            }
        };
    }
}
