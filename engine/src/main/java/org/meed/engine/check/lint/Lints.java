package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.meed.engine.check.ExampleRun;
import org.meed.engine.check.Lint;
import org.meed.engine.framework.Framework;

/** Looks for everything doubtful. */
public final class Lints {

    private static final List<LintRule> RULES =
            List.of(
                    new UnansweredQuestions(),
                    new NoLeastGap(),
                    new PresentingUndefined(),
                    new SubstitutesSilent(),
                    new WindowsOverlap(),
                    new NoRelapseRule(),
                    new NoFamilyOutcome(),
                    new EmptyDomain(),
                    new ClauseWithoutRule(),
                    new RuleWithoutClause(),
                    new WeakNumbers(),
                    new UnpaidOutcome(),
                    new LimitReached(),
                    new LimitUntried(),
                    new DeathRewarded(),
                    new WayNotReached(),
                    new IncompleteSentence(),
                    new BountyForMore(),
                    new SilencePays(),
                    new CliffEdge(),
                    new NobodyEarns(),
                    new EarlyExit(),
                    new UnpaidDomain(),
                    new NothingToEarn());

    private Lints() {}

    /**
     * What is doubtful in a framework, in the order of the document.
     *
     * @param runs what came of its worked examples
     */
    public static List<Lint> of(Framework framework, List<ExampleRun> runs) {
        Survey survey = new Survey(framework, runs);
        List<Lint> lints = new ArrayList<>();
        RULES.forEach(rule -> lints.addAll(rule.find(survey)));
        Collections.sort(lints);
        return List.copyOf(lints);
    }
}
