package org.meed.bench.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Contracting;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;

/** A plan cut down to a few of its outcomes and to what they need; nothing of it is paid. */
public final class PlanCut {

    private PlanCut() {}

    /**
     * The plan of some outcomes, of those that they ask about, and of the exceptions to them.
     *
     * @throws IllegalArgumentException when the plan has no such outcome
     */
    public static Plan to(Plan plan, List<String> outcomes) {
        return cut(plan, kept(plan, outcomes, plan.exclusions()), plan.exclusions());
    }

    /** The same without any exception: what stands in the clauses of the outcomes alone. */
    public static Plan bare(Plan plan, List<String> outcomes) {
        return cut(plan, kept(plan, outcomes, List.of()), List.of());
    }

    private static Plan cut(Plan plan, Set<String> kept, List<Exclusion> exclusions) {
        return new Plan(
                plan.inForce(),
                plan.journey(),
                plan.outcomes().stream().filter(rule -> kept.contains(rule.name())).toList(),
                exclusions,
                List.of(),
                List.of(),
                Contracting.NONE,
                plan.parameters(),
                plan.codeLists(),
                plan.columnMaps(),
                plan.valueTables(),
                plan.priceTables(),
                plan.numberTables());
    }

    private static Set<String> kept(Plan plan, List<String> outcomes, List<Exclusion> exclusions) {
        Set<String> kept = new LinkedHashSet<>();
        for (String outcome : outcomes) {
            keep(plan, outcome, exclusions, kept);
        }
        return kept;
    }

    private static void keep(
            Plan plan, String outcome, List<Exclusion> exclusions, Set<String> kept) {
        int place = plan.indexOf(outcome);
        if (place < 0) {
            throw new IllegalArgumentException("The plan has no outcome (%s).".formatted(outcome));
        }
        if (!kept.add(outcome)) {
            return;
        }
        OutcomeRule rule = plan.outcomes().get(place);
        Set<String> asked = new LinkedHashSet<>(rule.needs());
        Operands.of(rule).forEach(node -> ask(node, asked));
        for (Exclusion exclusion : exclusions) {
            if (exclusion.outcomes().contains(outcome)) {
                Operands.of(exclusion).forEach(node -> ask(node, asked));
            }
        }
        asked.forEach(other -> keep(plan, other, exclusions, kept));
    }

    /** Notes the outcomes that a question asks about by name. */
    private static void ask(Node node, Set<String> asked) {
        if (node instanceof Condition.OutcomeIs(var outcome, _)) {
            asked.add(outcome);
        } else if (node instanceof DayNode.OfOutcome(var outcome)) {
            asked.add(outcome);
        } else if (node instanceof DayNode.EarnedEnd(var outcome) && !outcome.isEmpty()) {
            asked.add(outcome);
        }
        Operands.of(node).forEach(operand -> ask(operand, asked));
    }
}
