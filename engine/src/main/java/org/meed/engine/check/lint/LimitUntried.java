package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.ExampleRun;
import org.meed.engine.check.Examples;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.LimitRule;
import org.meed.engine.money.Money;
import org.meed.engine.price.Priced;

/**
 * Fears a limit that nobody has seen at work: without it every worked example would pay what it
 * pays.
 */
final class LimitUntried implements LintRule {

    /** So many examples are run to find out; it takes seconds. */
    private static final int MOST = 5_000;

    @Override
    public List<Lint> find(Survey survey) {
        Framework framework = survey.framework();
        List<LimitRule> limits = survey.plan().limits();
        List<Lint> lints = new ArrayList<>();
        if ((long) limits.size() * survey.runs().size() > MOST) {
            return lints;
        }
        List<List<Money>> paid = paid(survey.runs());
        for (LimitRule limit : limits) {
            if (paid(Examples.runs(framework.with(framework.plan().without(limit)))).equals(paid)) {
                lints.add(
                        new Lint(
                                LintCode.LIMIT_UNTRIED,
                                Survey.place(limit.source()),
                                limit.source().clause(),
                                "No example expects a result of which '%s' makes anything less or later."
                                        .formatted(limit.name()),
                                "Maybe an example with one result more than the limit pays for."));
            }
        }
        return lints;
    }

    /** What each expected result pays, example by example. */
    private static List<List<Money>> paid(List<ExampleRun> runs) {
        return runs.stream()
                .map(run ->
                        run.answers().stream()
                                .map(answer ->
                                        Money.sum(
                                                answer.pays().stream()
                                                        .map(Priced::amount)
                                                        .toList()))
                                .toList())
                .toList();
    }
}
