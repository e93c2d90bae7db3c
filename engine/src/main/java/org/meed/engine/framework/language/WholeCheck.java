package org.meed.engine.framework.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meed.engine.framework.Framework.Header;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.document.Block;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.document.Document;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.PaymentRule;

/** Checks what no single block can know: order, gaps and overlaps over the whole framework. */
final class WholeCheck {

    private final Plan plan;
    private final Header header;
    private final Document document;
    private final Declarations declarations;
    private final Problems problems;

    WholeCheck(
            Plan plan,
            Header header,
            Document document,
            Declarations declarations,
            Problems problems) {
        this.plan = plan;
        this.header = header;
        this.document = document;
        this.declarations = declarations;
        this.problems = problems;
    }

    void run() {
        if (document.blocks().stream().noneMatch(block -> block.kind().equals("outcome"))) {
            problems.add(
                    ErrorCode.NO_OUTCOME,
                    new Place(1, 1),
                    "This framework has no outcome.",
                    "Maybe a block 'outcome ...' in a fence tagged meed.");
        }
        needs();
        payments();
        limits();
        new GroupCheck((source, message, maybe) ->
                problem(ErrorCode.WRONG_KIND, source, message, maybe))
                .run(plan);
        if (problems.isEmpty()) {
            new ContractCheck(this::problem).run(plan);
        }
        exclusions();
        if (problems.isEmpty()) {
            // what seems to be missing or unused may stand in what could not be read
            new CellCheck(
                            plan,
                            header.bands(),
                            (source, message, maybe) ->
                                    problem(ErrorCode.TABLE_GAP, source, message, maybe))
                    .run();
            unused();
        }
    }

    private void unused() {
        for (Block block : declarations.unused()) {
            problems.add(
                    ErrorCode.UNUSED,
                    block.place(),
                    block.clause(),
                    "Nothing uses the definition '%s'.".formatted(block.name()),
                    "Maybe take it out.");
        }
    }

    private void problem(ErrorCode code, Source source, String message, String maybe) {
        Clause clause = document.clauseAt(source.line());
        problems.add(code, new Place(source.line(), 1), clause, message, maybe);
    }

    private void needs() {
        new FateCheck(
                        declarations.outcomes(),
                        (outcome, asked, source) ->
                                problem(
                                        ErrorCode.ORDER,
                                        source,
                                        "'%s' needs '%s', which does not stand before it."
                                                .formatted(outcome, asked),
                                        "Maybe move the clause of '%s' before this one."
                                                .formatted(asked)))
                .run(plan);
    }

    private void payments() {
        Map<String, PaymentRule> paid = new HashMap<>();
        for (PaymentRule payment : plan.payments()) {
            for (String outcome : payment.outcomes()) {
                PaymentRule other = paid.putIfAbsent(outcome, payment);
                if (other != null) {
                    problem(
                            ErrorCode.TABLE_OVERLAP,
                            payment.source(),
                            "'%s' is paid by two payments, '%s' and '%s'."
                                    .formatted(outcome, other.name(), payment.name()),
                            "Maybe take it out of one of them.");
                }
            }
        }
        for (PaymentRule payment : plan.payments()) {
            if (payment.less() != null && problems.isEmpty()) {
                less(payment, payment.less(), paid);
            }
        }
    }

    private void less(PaymentRule payment, String less, Map<String, PaymentRule> paid) {
        PaymentRule other = paid.get(less);
        if (other == null) {
            problem(
                    ErrorCode.UNKNOWN_NAME,
                    payment.source(),
                    "'%s' takes off what '%s' pays, and no payment is for that."
                            .formatted(payment.name(), less),
                    "Maybe its payment is missing.");
        } else if (other.less() != null) {
            problem(
                    ErrorCode.CIRCLE,
                    payment.source(),
                    "'%s' takes off what '%s' pays, and that takes something off itself."
                            .formatted(payment.name(), less),
                    "Maybe take off what a plain payment pays.");
        }
        for (OutcomeRule outcome : plan.outcomes()) {
            if (payment.outcomes().contains(outcome.name()) && outcome.parts().size() > 1) {
                problem(
                        ErrorCode.WRONG_KIND,
                        payment.source(),
                        "'%s' is paid in parts, and so nothing can be taken off it once."
                                .formatted(outcome.name()),
                        "Maybe give it a payment of its own.");
            }
        }
    }

    private void limits() {
        Set<String> named = new HashSet<>();
        for (LimitRule limit : plan.limits()) {
            if (!named.add(limit.name())) {
                problem(
                        ErrorCode.NAME_TAKEN,
                        limit.source(),
                        "The name '%s' is taken: another limit has it.".formatted(limit.name()),
                        "Maybe a name of more words, joined by hyphens.");
            }
            if (problems.isEmpty()
                    && plan.payments().stream()
                            .flatMap(payment -> payment.outcomes().stream())
                            .noneMatch(limit.outcomes()::contains)) {
                problem(
                        ErrorCode.LIMIT_FORM,
                        limit.source(),
                        "The limit '%s' is of outcomes that no payment is for."
                                .formatted(limit.name()),
                        "Maybe a payment is missing.");
            }
        }
    }

    private void exclusions() {
        Map<String, Exclusion> seen = new HashMap<>();
        for (Exclusion exclusion : plan.exclusions()) {
            for (String outcome : exclusion.outcomes()) {
                if (seen.put(exclusion.label() + " " + outcome, exclusion) != null) {
                    problem(
                            ErrorCode.TABLE_OVERLAP,
                            exclusion.source(),
                            "'%s' is said twice of '%s'.".formatted(exclusion.label(), outcome),
                            "Maybe join the two by 'or'.");
                }
            }
        }
    }
}
