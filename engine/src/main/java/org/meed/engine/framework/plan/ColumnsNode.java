package org.meed.engine.framework.plan;

import org.meed.engine.schema.Column;

/** A set of columns, or unknown. */
public sealed interface ColumnsNode extends Node, Several {

    /** The columns that a map gives for the words in a cell; unknown when the cell is empty. */
    record Through(RowNode row, Column words, String map) implements ColumnsNode {}
}
