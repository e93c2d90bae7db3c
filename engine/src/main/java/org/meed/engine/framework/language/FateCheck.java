package org.meed.engine.framework.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    private final List<String> written;
    private final Report report;

    FateCheck(Set<String> outcomes, Report report) {
        this.written = new ArrayList<>(outcomes);
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
            check(List.of(payment.band()), payment.outcomes(), payment.source());
        }
    }

    private void check(List<Node> nodes, List<String> outcomes, Source source) {
        Set<String> asked = new LinkedHashSet<>();
        nodes.forEach(node -> gather(node, asked));
        for (String one : asked) {
            outcomes.forEach(outcome -> before(one, outcome, source));
        }
    }

    private static void gather(Node node, Set<String> outcomes) {
        if (node instanceof Condition.OutcomeIs(var outcome, _)) {
            outcomes.add(outcome);
        } else if (node instanceof DayNode.OfOutcome(var outcome)) {
            outcomes.add(outcome);
        }
        Operands.of(node).forEach(operand -> gather(operand, outcomes));
    }

    private void before(String asked, String outcome, Source source) {
        boolean known = written.contains(asked) || !written.contains(outcome);
        if (!known || written.indexOf(asked) >= written.indexOf(outcome)) {
            report.outOfOrder(outcome, asked, source);
        }
    }
}
