package org.meed.engine.whatif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.CellChange;
import org.meed.engine.framework.Overlay;
import org.meed.engine.framework.Parameter;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.SpanNode;

/** Splits overlays by what of them must be worked out anew. */
final class Split {

    /** The tables of numbers that rules ask. */
    private final Set<String> asked = new HashSet<>();

    /** The name of the parameter over which journeys are joined; empty when there is none. */
    private final String gap;

    /**
     * The parts of an overlay.
     *
     * @param anew what makes another plan, which is determined by itself
     * @param values what is set in the plan while it runs
     * @param prices what events have nothing to do with
     */
    record Parts(Overlay anew, Overlay values, Overlay prices) {}

    Split(Plan plan) {
        this.gap = plan.journey().gap() instanceof SpanNode.Parameter(var name) ? name : "";
        plan.outcomes().forEach(rule -> look(Operands.of(rule)));
        plan.exclusions().forEach(rule -> look(Operands.of(rule)));
        plan.payments().forEach(rule -> look(Operands.of(rule)));
    }

    private void look(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof NumberNode.Listed(var table, _)) {
                asked.add(table);
            }
            look(Operands.of(node));
        }
    }

    Parts of(Overlay overlay) {
        Map<String, Parameter.Value> values = new HashMap<>(overlay.values());
        Parameter.Value joined = values.remove(gap);
        List<CellChange> cells =
                overlay.cells().stream().filter(cell -> asked.contains(cell.table())).toList();
        return new Parts(
                new Overlay(joined == null ? Map.of() : Map.of(gap, joined), cells),
                new Overlay(values),
                new Overlay(Map.of(), overlay.cells()));
    }
}
