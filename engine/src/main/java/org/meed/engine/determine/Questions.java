package org.meed.engine.determine;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.meed.engine.determine.Functions.ColumnsFunction;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.determine.Functions.RowFunction;
import org.meed.engine.determine.Functions.RowsFunction;
import org.meed.engine.determine.Functions.SpanFunction;
import org.meed.engine.determine.Functions.SpellsFunction;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.ColumnsNode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.framework.plan.SpellsNode;

/**
 * The functions of a plan's nodes, small and large, to be asked one by one. They come from the
 * compilation that the driver itself runs on, so that no question has a second meaning. Immutable
 * once made.
 */
final class Questions {

    private final IdentityHashMap<Node, Object> functions = new IdentityHashMap<>();

    Questions(Plan plan, Compilation compiled) {
        for (Node node : PlanNodes.of(plan)) {
            functions.put(node, function(node, compiled));
        }
    }

    private static Object function(Node node, Compilation compiled) {
        return switch (node) {
            case DayNode day -> compiled.day(day);
            case SpanNode span -> compiled.span(span);
            case NumberNode number -> compiled.number(number);
            case CodeNode code -> compiled.word(code);
            case RowNode row -> compiled.row(row);
            case RowsNode rows -> compiled.rows(rows);
            case SpellsNode spells -> compiled.spells(spells);
            case ColumnsNode columns -> compiled.columns(columns);
            case Condition condition -> compiled.condition(condition);
        };
    }

    private <F> F function(Node node, Class<F> kind) {
        Object function = functions.get(node);
        if (function == null) {
            throw new IllegalArgumentException(
                    "This is no question of the plan: %s. Maybe it was made anew, or is of another plan."
                            .formatted(node));
        }
        return kind.cast(function);
    }

    DayFunction day(DayNode node) {
        return function(node, DayFunction.class);
    }

    SpanFunction span(SpanNode node) {
        return function(node, SpanFunction.class);
    }

    NumberFunction number(NumberNode node) {
        return function(node, NumberFunction.class);
    }

    @SuppressWarnings("unchecked")
    Function<Frame, String> word(CodeNode node) {
        return function(node, Function.class);
    }

    RowFunction row(RowNode node) {
        return function(node, RowFunction.class);
    }

    RowsFunction rows(RowsNode node) {
        return function(node, RowsFunction.class);
    }

    SpellsFunction spells(SpellsNode node) {
        return function(node, SpellsFunction.class);
    }

    ColumnsFunction columns(ColumnsNode node) {
        return function(node, ColumnsFunction.class);
    }

    ConditionFunction condition(Condition node) {
        return function(node, ConditionFunction.class);
    }
}
