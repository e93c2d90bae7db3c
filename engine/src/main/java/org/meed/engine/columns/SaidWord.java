package org.meed.engine.columns;

import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.history.Texts;

/** The word itself that a code stands for on an axis, where a number for it would not do. */
final class SaidWord {

    private final String written;
    private final @Nullable Ints picked;
    private final CodeNode.@Nullable Cell cell;
    private final BlockRows rows;
    private final Texts texts;

    /**
     * The word of a node.
     *
     * @param node null is the empty word
     */
    SaidWord(Compiler compiler, @Nullable CodeNode node, Axis axis, BlockRows rows) {
        this.rows = rows;
        this.texts = compiler.tables.texts();
        this.cell = node instanceof CodeNode.Cell found ? found : null;
        this.picked = cell == null ? null : compiler.row(cell.row(), axis);
        this.written =
                switch (node) {
                    case CodeNode.Written(var word) -> word;
                    case CodeNode.ThisOutcome() ->
                            compiler.plan.outcomes().get(compiler.outcome).name();
                    case CodeNode.Cell _ -> "";
                    case null -> "";
                };
    }

    /** The word of an element; empty when it is not known. */
    String at(int element) {
        if (picked == null || cell == null) {
            return written;
        }
        int row = picked.at[element];
        return row < 0 ? "" : rows.at(row).text(cell.column(), texts);
    }
}
