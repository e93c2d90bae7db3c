package org.meed.engine.framework.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;

/** Checks that a rule asks only about outcomes that are judged before its own. */
final class FateCheck {

    /** Takes what is out of order. */
    interface Report {
        void outOfOrder(String outcome, String asked, Source source);
    }

    /** The place of each outcome in the order of judging. */
    private final Map<String, Integer> written = new HashMap<>();

    private final Report report;

    FateCheck(Set<String> outcomes, Report report) {
        outcomes.forEach(outcome -> written.put(outcome, written.size()));
        this.report = report;
    }

    void run(Plan plan) {
        plan.outcomes().stream()
                .filter(outcome -> outcome.result() instanceof OutcomeRule.Result.Grouped)
                .forEach(outcome -> written.remove(outcome.name()));
        for (OutcomeRule outcome : plan.outcomes()) {
            for (String need : outcome.needs()) {
                before(need, outcome.name(), outcome.source());
            }
            check(Operands.of(outcome), List.of(outcome.name()), outcome.source());
        }
        for (Exclusion exclusion : plan.exclusions()) {
            check(Operands.of(exclusion), exclusion.outcomes(), exclusion.source());
        }
        for (PaymentRule payment : plan.payments()) {
            check(Operands.of(payment), payment.outcomes(), payment.source());
        }
    }

    private void check(List<Node> nodes, List<String> outcomes, Source source) {
        Set<String> asked = new LinkedHashSet<>();
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes.forEach(node -> gather(node, asked, seen));
        for (String one : asked) {
            outcomes.forEach(outcome -> before(one, outcome, source));
        }
    }

    /** A definition that several lines name is one node, and is looked into once. */
    private static void gather(Node node, Set<String> outcomes, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof Condition.OutcomeIs(var outcome, _)) {
            outcomes.add(outcome);
        } else if (node instanceof DayNode.OfOutcome(var outcome)) {
            outcomes.add(outcome);
        }
        Operands.of(node).forEach(operand -> gather(operand, outcomes, seen));
    }

    private void before(String asked, String outcome, Source source) {
        int judged = written.getOrDefault(asked, Integer.MAX_VALUE);
        if (judged >= written.getOrDefault(outcome, -1)) {
            report.outOfOrder(outcome, asked, source);
        }
    }
}
