package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.check.trial.Fared;
import org.meed.engine.check.trial.Persona;
import org.meed.engine.check.trial.Population;
import org.meed.engine.determine.Reasons;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Source;
import org.meed.engine.money.Money;

/** Fears that nobody will want to treat a kind of client: there is nothing to earn. */
final class NothingToEarn implements LintRule {

    /** Less than one part in so many of what another client can earn is next to nothing. */
    private static final int SMALL = 5;

    @Override
    public List<Lint> find(Survey survey) {
        Population population = survey.population();
        if (population == null) {
            return List.of();
        }
        Persona richest = Persona.MOST_COMPLEX;
        for (Persona persona : Persona.PROFILES) {
            if (paid(population, persona).compareTo(paid(population, richest)) > 0) {
                richest = persona;
            }
        }
        Fared rich = population.best(richest);
        Map<String, Lint> lints = new LinkedHashMap<>();
        Map<String, List<String>> who = new LinkedHashMap<>();
        for (Persona persona : Persona.PROFILES) {
            Fared poor = population.best(persona);
            if (poor.paid().times(SMALL).compareTo(rich.paid()) < 0) {
                Lint lint = lint(survey, poor, rich);
                lints.put(lint.message(), lint);
                who.computeIfAbsent(lint.message(), _ -> new ArrayList<>()).add(persona.words());
            }
        }
        return lints.values().stream()
                .map(lint ->
                        with(
                                String.join(
                                        ", or who ",
                                        Objects.requireNonNull(who.get(lint.message()))),
                                lint))
                .toList();
    }

    private static Lint with(String who, Lint lint) {
        return new Lint(
                lint.code(),
                lint.place(),
                lint.clause(),
                lint.message().formatted(who),
                lint.maybe());
    }

    private static Money paid(Population population, Persona persona) {
        return population.best(persona).paid();
    }

    /** What is said of a client whom the message leaves open. */
    private static Lint lint(Survey survey, Fared poor, Fared rich) {
        Set<Integer> closed = new LinkedHashSet<>();
        for (Result result : rich.achieved()) {
            closed.add(result.outcome());
        }
        poor.achieved().forEach(result -> closed.remove(result.outcome()));
        Source source =
                closed.isEmpty()
                        ? survey.firstOutcome()
                        : survey.plan().outcomes().get(closed.iterator().next()).source();
        return new Lint(
                LintCode.NOTHING_TO_EARN,
                Survey.place(source),
                source.clause(),
                "A client who %%s earns %s, however well treatment goes, where another earns %s%s."
                        .formatted(
                                poor.paid().isZero() ? "nothing" : poor.paid(),
                                rich.paid(),
                                closed.isEmpty()
                                        ? ""
                                        : ": shut out of " + names(survey, closed, poor)),
                "Maybe an outcome that this client can earn is missing, or who may earn one is drawn too narrowly.");
    }

    private static String names(Survey survey, Set<Integer> closed, Fared poor) {
        return closed.stream()
                .map(outcome ->
                        "'%s' (%s)"
                                .formatted(
                                        survey.plan().outcomes().get(outcome).name(),
                                        because(outcome, poor)))
                .collect(Collectors.joining(", "));
    }

    private static String because(int outcome, Fared poor) {
        return poor.determination().results().stream()
                .filter(result -> result.outcome() == outcome)
                .findFirst()
                .map(result -> result.verdict().because())
                .orElse(Reasons.NOT_APPLICABLE);
    }
}
