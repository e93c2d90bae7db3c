package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.check.trial.Line;
import org.meed.engine.check.trial.Persona;
import org.meed.engine.check.trial.Population;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Fears that a client who died is counted as one who never came back. */
final class DeathRewarded implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        Set<OutcomeRule> dead = new LinkedHashSet<>();
        survey.plan().outcomes().stream()
                .filter(outcome -> outcome.result() instanceof OutcomeRule.Result.Clocked)
                .filter(outcome -> !asksForDeath(outcome, survey))
                .forEach(dead::add);
        List<Lint> lints = new ArrayList<>(dead.stream().map(DeathRewarded::lint).toList());
        for (OutcomeRule outcome : earnedByTheDead(survey)) {
            if (dead.add(outcome)) {
                lints.add(earned(outcome));
            }
        }
        return lints;
    }

    /** What a client earns who does well, and dies on the day after discharge. */
    private static List<OutcomeRule> earnedByTheDead(Survey survey) {
        Population population = survey.population();
        if (population == null) {
            return List.of();
        }
        int death = population.discharged() + 1;
        List<Line> client = new ArrayList<>(population.rows(Persona.MOST_COMPLEX));
        client.add(Line.of(Tables.DEATHS, "date", Days.text(death)));
        return population.ofEach(List.of(client)).getFirst().achieved().stream()
                .filter(result -> result.verdict().date() > death)
                .map(result -> survey.plan().outcomes().get(result.outcome()))
                .distinct()
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

    private static Lint earned(OutcomeRule outcome) {
        return new Lint(
                LintCode.DEATH_REWARDED,
                Survey.place(outcome.source()),
                outcome.source().clause(),
                "'%s' is achieved by a client who has died before.".formatted(outcome.name()),
                "Maybe an exclusion 'died', tested on the result, when a row of deaths exists.");
    }
}
