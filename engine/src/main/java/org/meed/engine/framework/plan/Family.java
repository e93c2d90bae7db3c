package org.meed.engine.framework.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.Column;

/**
 * A meaning that several kinds of answer share: one kind of node, with a record for each type of
 * answer, so that what is the same of all of them is said once and each stays typed.
 */
public sealed interface Family extends Node {

    /** Something as it is written in the document. */
    sealed interface Written extends Family
            permits DayNode.Fixed, SpanNode.Fixed, NumberNode.Fixed, CodeNode.Written {}

    /** A parameter's value on the day the framework chooses values by. */
    sealed interface Parameter extends Family permits SpanNode.Parameter, NumberNode.Parameter {
        String name();
    }

    /** What a row says in a column; unknown when there is no row, or it says nothing. */
    sealed interface Cell extends Family permits DayNode.Cell, NumberNode.Cell, CodeNode.Cell {
        RowNode row();

        /** The column; null for the column at hand. */
        @Nullable Column column();
    }

    /** Those of any of several, in one order. */
    sealed interface Joined extends Family permits RowsNode.Together, SpellsNode.Joined {
        List<? extends Node> sources();
    }

    /** Those of some that are not among others. */
    sealed interface Without extends Family permits RowsNode.Without, SpellsNode.Without {
        Node of();

        Node taken();
    }

    /** Those from a day on and before another. */
    sealed interface During extends Family permits RowsNode.During, SpellsNode.During {
        Node of();

        @Nullable DayNode from();

        @Nullable DayNode until();
    }

    /** How two answers of one type stand to each other; unknown when one of them is. */
    sealed interface Compared extends Family
            permits Condition.Numbers, Condition.Days, Condition.Same {
        Node left();

        Node right();
    }
}
