package org.meed.engine.framework.plan;

/**
 * A question of the plan, by the kind of its answer. Its kinds are the records of these, those of a
 * {@link Family} together being one.
 */
public sealed interface Node
        permits DayNode,
                SpanNode,
                NumberNode,
                CodeNode,
                RowNode,
                RowsNode,
                SpellsNode,
                ColumnsNode,
                Condition,
                Several,
                Family {}
