package org.meed.engine.framework.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.plan.ContractPayment;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.ShareRule;

/** Checks that each result is divided once, and that what contracts are paid has a name. */
final class ContractCheck {

    /** Takes what is wrong, and a way to mend it. */
    interface Report {
        void wrong(ErrorCode code, Source source, String message, String maybe);
    }

    private final Report report;

    ContractCheck(Report report) {
        this.report = report;
    }

    void run(Plan plan) {
        Set<String> names = new HashSet<>();
        plan.outcomes().stream().map(OutcomeRule::name).forEach(names::add);
        for (ContractPayment payment : plan.contracting().payments()) {
            if (!names.add(payment.name())) {
                report.wrong(
                        ErrorCode.NAME_TAKEN,
                        payment.source(),
                        "The name '%s' is taken: an outcome or another payment of contracts has it."
                                .formatted(payment.name()),
                        "Maybe a name of more words, joined by hyphens.");
            }
        }
        Map<String, ShareRule> divided = new HashMap<>();
        for (ShareRule share : plan.contracting().shares()) {
            share.outcomes().forEach(outcome -> share(share, outcome, plan, divided));
            if (share.outcomes().stream().noneMatch(outcome -> isPaid(plan, outcome))) {
                report.wrong(
                        ErrorCode.WRONG_KIND,
                        share.source(),
                        "The share '%s' is of outcomes that no payment is for."
                                .formatted(share.name()),
                        "Maybe a payment is missing.");
            }
        }
    }

    private void share(ShareRule share, String outcome, Plan plan, Map<String, ShareRule> divided) {
        ShareRule other = divided.putIfAbsent(outcome, share);
        if (other != null) {
            report.wrong(
                    ErrorCode.TABLE_OVERLAP,
                    share.source(),
                    "'%s' is divided by two shares, '%s' and '%s'."
                            .formatted(outcome, other.name(), share.name()),
                    "Maybe take it out of one of them.");
        }
        if (plan.outcomes().get(plan.indexOf(outcome)).result() instanceof Grouped) {
            report.wrong(
                    ErrorCode.WRONG_KIND,
                    share.source(),
                    "'%s' is the outcome of a group, which has no journey of its own to divide by."
                            .formatted(outcome),
                    "Maybe name the outcomes that it is for.");
        }
    }

    private static boolean isPaid(Plan plan, String outcome) {
        return plan.payments().stream()
                .map(PaymentRule::outcomes)
                .anyMatch(outcomes -> outcomes.contains(outcome));
    }
}
