package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.plan.OutcomeRule;

/** Fears that a payment was forgotten; where none is meant, it is good to know. */
final class UnpaidOutcome implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        if (survey.plan().payments().isEmpty()) {
            return List.of();
        }
        return survey.plan().outcomes().stream()
                .filter(outcome -> !isPaid(outcome, survey))
                .map(UnpaidOutcome::lint)
                .toList();
    }

    static boolean isPaid(OutcomeRule outcome, Survey survey) {
        return survey.plan().payments().stream()
                .anyMatch(payment -> payment.outcomes().contains(outcome.name()));
    }

    private static Lint lint(OutcomeRule outcome) {
        return new Lint(
                LintCode.UNPAID,
                Survey.place(outcome.source()),
                outcome.source().clause(),
                "'%s' is measured, and never paid.".formatted(outcome.name()),
                "");
    }
}
