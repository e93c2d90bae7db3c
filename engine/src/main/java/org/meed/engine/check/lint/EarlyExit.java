package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.check.trial.Fared;
import org.meed.engine.check.trial.Persona;
import org.meed.engine.check.trial.Population;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;

/**
 * Fears that a client is called complete before treatment can have worked. Treatment counts as
 * effective after twelve weeks in it, or once completed before (National Indicator 040); an opiate
 * problem is not completed in less. A final result that the discharge earns by being called
 * complete, and would not by being called a drop-out, is told.
 */
final class EarlyExit implements LintRule {

    /** A week, and a day less than twelve of them. */
    private static final int[] STAYS = {7, 83};

    private static final List<Persona> CAME_WITH_OPIATES =
            List.of(Persona.OPIATES_ONLY, Persona.MOST_COMPLEX);

    @Override
    public List<Lint> find(Survey survey) {
        Population population = survey.population();
        if (population == null || survey.plan().payments().isEmpty()) {
            return List.of();
        }
        Set<Integer> told = new TreeSet<>();
        List<Lint> lints = new ArrayList<>();
        for (int stay : STAYS) {
            for (Persona persona : CAME_WITH_OPIATES) {
                List<Fared> both =
                        population.ofEach(
                                List.of(
                                        population.leaving(persona, stay, ""),
                                        population.leaving(persona, stay, "dropped-out")));
                Money complete = finals(survey, both.getFirst());
                Money dropped = finals(survey, both.getLast());
                if (complete.compareTo(dropped) > 0) {
                    Result root = new Losses(survey.plan(), both.getFirst(), both.getLast()).root();
                    if (told.isEmpty() && told.add(root.outcome())) {
                        lints.add(lint(survey, root, stay, complete.minus(dropped)));
                    }
                }
            }
        }
        return lints;
    }

    /** What is paid of final outcomes. */
    private static Money finals(Survey survey, Fared fared) {
        return Money.sum(
                fared.pays().stream()
                        .filter(one ->
                                survey.plan()
                                        .outcomes()
                                        .get(one.result().outcome())
                                        .stages()
                                        .contains("final"))
                        .map(Priced::amount)
                        .toList());
    }

    private static Lint lint(Survey survey, Result root, int stay, Money more) {
        OutcomeRule outcome = survey.plan().outcomes().get(root.outcome());
        return new Lint(
                LintCode.EARLY_EXIT,
                Survey.place(outcome.source()),
                outcome.source().clause(),
                "To discharge a client who came with heroin as completed after %s days earns %s, by '%s' and what rests on it."
                        .formatted(stay, more, outcome.name()),
                "Maybe a least time in treatment, such as twelve weeks, or a word on why none is needed.");
    }
}
