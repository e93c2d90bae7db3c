package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.check.ExampleRun;
import org.meed.engine.check.Examples;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.WorkedExample;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.framework.plan.OutcomeRule.Way;

/**
 * Fears a way to earn an outcome that nobody has ever tried, and that may be no way, or too easy.
 */
final class WayNotReached implements LintRule {

    /** A result that an example expects: which expectation, and the day achieved. */
    private record Achieved(WorkedExample.Expectation expectation, int on) {}

    /** So many times an outcome is judged to find out; it takes seconds. */
    private static final int MOST = 200_000;

    @Override
    public List<Lint> find(Survey survey) {
        List<Lint> lints = new ArrayList<>();
        long each = (long) survey.plan().outcomes().size() * survey.framework().examples().size();
        long judged = 0;
        for (OutcomeRule outcome : survey.plan().outcomes()) {
            if (outcome.result() instanceof Once once && once.ways().size() > 1) {
                judged += each * (once.ways().size() + 1);
                if (judged > MOST) {
                    break;
                }
                Set<Achieved> whole = achieved(survey.framework(), outcome, outcome);
                for (Way way : once.ways()) {
                    Set<Achieved> alone =
                            achieved(survey.framework(), outcome, withOnly(way, once, outcome));
                    alone.retainAll(whole);
                    if (alone.isEmpty()) {
                        lints.add(lint(outcome, way));
                    }
                }
            }
        }
        return lints;
    }

    private static OutcomeRule withOnly(Way way, Once once, OutcomeRule outcome) {
        return new OutcomeRule(
                outcome.name(),
                outcome.domain(),
                outcome.stages(),
                outcome.source(),
                outcome.needs(),
                outcome.where(),
                outcome.applies(),
                new Once(List.of(way), once.settles(), once.pending(), once.otherwise()),
                Map.of());
    }

    /** What the examples that speak of an outcome achieve when its rule is another. */
    private static Set<Achieved> achieved(
            Framework framework, OutcomeRule outcome, OutcomeRule rule) {
        List<WorkedExample> examples =
                framework.examples().stream()
                        .filter(example ->
                                example.expectations().stream()
                                        .anyMatch(one -> one.outcome().equals(outcome.name())))
                        .toList();
        Framework other =
                new Framework(
                        framework.header(),
                        framework.document(),
                        with(framework.plan(), outcome, rule),
                        framework.definitions(),
                        examples);
        Set<Achieved> achieved = new HashSet<>();
        for (ExampleRun run : Examples.runs(other)) {
            for (ExampleRun.Answer answer : run.answers()) {
                if (answer.expectation().outcome().equals(outcome.name())
                        && answer.result() != null
                        && answer.result().verdict() instanceof Verdict.Achieved(var on, _, _)) {
                    achieved.add(new Achieved(answer.expectation(), on));
                }
            }
        }
        return achieved;
    }

    private static Plan with(Plan plan, OutcomeRule outcome, OutcomeRule rule) {
        List<OutcomeRule> outcomes = new ArrayList<>(plan.outcomes());
        outcomes.set(plan.indexOf(outcome.name()), rule);
        return new Plan(
                plan.inForce(),
                plan.journey(),
                outcomes,
                plan.exclusions(),
                plan.payments(),
                plan.limits(),
                plan.contracting(),
                plan.parameters(),
                plan.codeLists(),
                plan.columnMaps(),
                plan.valueTables(),
                plan.priceTables(),
                plan.numberTables());
    }

    private static Lint lint(OutcomeRule outcome, Way way) {
        return new Lint(
                LintCode.WAY_NOT_REACHED,
                Survey.place(way.source()),
                way.source().clause(),
                "No example achieves '%s' in this way.".formatted(outcome.name()),
                "Maybe an example in which no other way is met.");
    }
}
