package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.schema.Tables;

/** Fears that a client who died is counted as one who never came back. */
final class DeathRewarded implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        return survey.plan().outcomes().stream()
                .filter(outcome -> outcome.result() instanceof OutcomeRule.Result.Clocked)
                .filter(outcome -> !asksForDeath(outcome, survey))
                .map(DeathRewarded::lint)
                .toList();
    }

    private static boolean asksForDeath(OutcomeRule outcome, Survey survey) {
        return survey.plan().exclusions().stream()
                .filter(exclusion -> exclusion.tested() == Exclusion.Tested.ON_THE_RESULT)
                .filter(exclusion -> exclusion.outcomes().contains(outcome.name()))
                .anyMatch(exclusion -> Survey.reads(survey.of(exclusion), Tables.DEATHS));
    }

    private static Lint lint(OutcomeRule outcome) {
        return new Lint(
                LintCode.DEATH_REWARDED,
                Survey.place(outcome.source()),
                outcome.source().clause(),
                "'%s' is achieved where nothing happens, and no exception asks whether the client has died."
                        .formatted(outcome.name()),
                "Maybe an exclusion 'died', tested on the result, when a row of deaths exists.");
    }
}
