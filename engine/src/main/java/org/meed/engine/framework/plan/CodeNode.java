package org.meed.engine.framework.plan;

import org.meed.engine.schema.Column;

/** A word: from a closed list, or free text; or unknown. */
public sealed interface CodeNode extends Node {

    /** The word in a column of a row, or the words in it. */
    record Cell(RowNode row, Column column) implements CodeNode, Family.Cell {}

    /** A word as it is written. */
    record Written(String word) implements CodeNode, Family.Written {}

    /** The name of the outcome being judged. */
    record ThisOutcome() implements CodeNode {}
}
