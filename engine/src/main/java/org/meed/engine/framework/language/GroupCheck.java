package org.meed.engine.framework.language;

import java.util.HashMap;
import java.util.Map;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.plan.CodeNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.PaymentRule.Each;

/** Checks that the payments of groups, and those of clients, ask only what there is to ask. */
final class GroupCheck {

    /** Takes what is wrong, and a way to mend it. */
    interface Report {
        void wrong(Source source, String message, String maybe);
    }

    private final Report report;

    GroupCheck(Report report) {
        this.report = report;
    }

    void run(Plan plan) {
        Map<String, Grouped> grouped = new HashMap<>();
        for (OutcomeRule outcome : plan.outcomes()) {
            if (outcome.result() instanceof Grouped result) {
                grouped.put(outcome.name(), result);
            }
        }
        for (PaymentRule payment : plan.payments()) {
            for (String outcome : payment.outcomes()) {
                Grouped result = grouped.get(outcome);
                if (result == null) {
                    ofClients(payment, outcome);
                } else {
                    ofGroup(payment, outcome, result);
                }
            }
        }
    }

    private void ofClients(PaymentRule payment, String outcome) {
        if (payment.price().each() instanceof Each.Percent || payment.sharedBy() != null) {
            report.wrong(
                    payment.source(),
                    "'%s' is no outcome of a group, and is paid by no ratio.".formatted(outcome),
                    "Maybe give it a payment of its own.");
        }
    }

    /** Whether something is asked that only a client has; the word of the price apart. */
    private static boolean asks(PaymentRule payment) {
        Node band = payment.price().cell().column();
        return Operands.of(payment).stream()
                .anyMatch(node ->
                        !node.equals(band)
                                && !(node instanceof CodeNode.Written
                                        || node instanceof CodeNode.ThisOutcome));
    }

    private void ofGroup(PaymentRule payment, String outcome, Grouped result) {
        Each.Percent steps =
                payment.price().each() instanceof Each.Percent percent ? percent : null;
        if (asks(payment)) {
            report.wrong(
                    payment.source(),
                    "'%s' is the outcome of a group, of which no number and no row is asked."
                            .formatted(outcome),
                    "Maybe words in quotes, and no line with 'where'.");
        } else if (payment.price().cell().column() instanceof CodeNode.Cell) {
            report.wrong(
                    payment.source(),
                    "'%s' is the outcome of a group, which has no band of its own."
                            .formatted(outcome),
                    "Maybe a band in quotes: 'price for \"any\"'.");
            return;
        }
        if (steps != null) {
            named(payment, outcome, result, steps.ratio());
        }
        if (payment.sharedBy() != null) {
            named(payment, outcome, result, payment.sharedBy());
        }
        if (steps != null && payment.sharedBy() != null) {
            report.wrong(
                    payment.source(),
                    "'%s' is paid by the percent, and shared with other groups.".formatted(outcome),
                    "Maybe one of the two.");
        }
        if (payment.less() != null) {
            report.wrong(
                    payment.source(),
                    "'%s' is the outcome of a group, and nothing is taken off it."
                            .formatted(outcome),
                    "Maybe give it a payment of its own.");
        }
    }

    private void named(PaymentRule payment, String outcome, Grouped result, String ratio) {
        if (!result.ratios().containsKey(ratio)) {
            report.wrong(
                    payment.source(),
                    "'%s' names no ratio '%s'.".formatted(outcome, ratio),
                    Suggestion.orElse(
                            ratio,
                            result.ratios().keySet(),
                            "Maybe a line '%s: ...' is missing in it.".formatted(ratio)));
        }
    }
}
