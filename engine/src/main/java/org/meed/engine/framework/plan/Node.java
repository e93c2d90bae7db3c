package org.meed.engine.framework.plan;

/** A question of the plan, by the kind of its answer. */
public sealed interface Node
        permits DayNode,
                SpanNode,
                NumberNode,
                CodeNode,
                RowNode,
                RowsNode,
                SpellsNode,
                ColumnsNode,
                Condition {}
