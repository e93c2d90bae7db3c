package org.meed.engine.columns;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Family;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;

/**
 * What hangs on some parameters of a plan: nodes that ask for one, outcomes that ask such a node,
 * and whatever asks what became of such an outcome, in this journey or an earlier one.
 */
final class Hanging {

    private final Plan plan;
    private final Set<String> parameters;
    private final BitSet outcomes = new BitSet();
    private final Map<Asked, Boolean> known = new HashMap<>();

    private record Asked(Node node, int outcome) {}

    Hanging(Plan plan, Set<String> parameters) {
        this.plan = plan;
        this.parameters = parameters;
        boolean grows = !parameters.isEmpty();
        while (grows) {
            known.clear();
            grows = false;
            for (int place = 0; place < plan.outcomes().size(); place++) {
                if (!outcomes.get(place) && asks(place)) {
                    outcomes.set(place);
                    grows = true;
                }
            }
        }
        known.clear();
    }

    private boolean asks(int place) {
        OutcomeRule rule = plan.outcomes().get(place);
        return any(Operands.of(rule), place)
                || rule.needs().stream().anyMatch(need -> outcomes.get(plan.indexOf(need)))
                || plan.exclusions().stream()
                        .filter(exclusion -> exclusion.outcomes().contains(rule.name()))
                        .anyMatch(exclusion -> any(Operands.of(exclusion), place));
    }

    boolean isNothing() {
        return parameters.isEmpty();
    }

    /** Whether the verdicts of an outcome hang on one. */
    boolean isOn(int outcome) {
        return outcomes.get(outcome);
    }

    /** Whether what the payment of an outcome asks hangs on one. */
    boolean isOn(PaymentRule payment, int outcome) {
        return any(Operands.of(payment), outcome);
    }

    /**
     * Whether the answer of a node hangs on one.
     *
     * @param outcome the outcome being judged
     */
    boolean isOn(Node node, int outcome) {
        if (parameters.isEmpty()) {
            return false;
        }
        Asked asked = new Asked(node, outcome);
        Boolean found = known.get(asked);
        if (found == null) {
            found = find(node, outcome);
            known.put(asked, found);
        }
        return found;
    }

    private boolean find(Node node, int outcome) {
        if (node instanceof DayNode.EarnedEnd(var name)) {
            return outcomes.get(name.isEmpty() ? outcome : plan.indexOf(name));
        }
        if (node instanceof DayNode.OfOutcome(var name)) {
            return outcomes.get(name.isEmpty() ? outcome : plan.indexOf(name));
        }
        if (node instanceof Condition.OutcomeIs(var name, _)) {
            return outcomes.get(name.isEmpty() ? outcome : plan.indexOf(name));
        }
        return isParameter(node) || any(Operands.of(node), outcome);
    }

    /** Whether a node is one of the parameters. */
    boolean isParameter(Node node) {
        return node instanceof Family.Parameter parameter && parameters.contains(parameter.name());
    }

    private boolean any(List<Node> nodes, int outcome) {
        return nodes.stream().anyMatch(node -> isOn(node, outcome));
    }
}
