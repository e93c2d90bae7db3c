package org.meed.engine.framework.plan;

import org.meed.engine.schema.Column;

/** A word: from a closed list, or free text; or unknown. */
public sealed interface CodeNode extends Node {

    record Cell(RowNode row, Column column) implements CodeNode {}

    /** A word as it is written. */
    record Written(String word) implements CodeNode {}

    /** The name of the outcome being judged. */
    record ThisOutcome() implements CodeNode {}
}
