package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.OutcomeRule;

/** Fears that relapse and return are paid for again and again, or that nobody dares to say. */
final class NoRelapseRule implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        boolean looksBack =
                survey.sites().stream()
                        .flatMap(site -> survey.at(site).stream())
                        .anyMatch(DayNode.EarnedEnd.class::isInstance);
        if (looksBack) {
            return List.of();
        }
        return survey.plan().outcomes().stream()
                .filter(outcome -> !isOnceOnly(outcome, survey))
                .limit(1)
                .map(NoRelapseRule::lint)
                .toList();
    }

    /** Whether it is for one journey alone, or needs an outcome that is. */
    private static boolean isOnceOnly(OutcomeRule outcome, Survey survey) {
        return survey.of(outcome).stream().anyMatch(Condition.FirstInForce.class::isInstance)
                || outcome.needs().stream()
                        .map(need -> survey.plan().outcomes().get(survey.plan().indexOf(need)))
                        .anyMatch(needed -> isOnceOnly(needed, survey));
    }

    private static Lint lint(OutcomeRule outcome) {
        return new Lint(
                LintCode.NO_RELAPSE_RULE,
                Survey.place(outcome.source()),
                outcome.source().clause(),
                "'%s' can be earned again in every journey, and no rule looks at what was earned before."
                        .formatted(outcome.name()),
                "Maybe an exclusion 'when: journey start is before 12 months after last earned end'.");
    }
}
