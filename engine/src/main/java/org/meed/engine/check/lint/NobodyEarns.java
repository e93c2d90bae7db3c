package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.check.ExampleRun;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.check.trial.Fared;
import org.meed.engine.check.trial.Population;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.price.Priced;
import org.meed.engine.price.Pricer;

/** Fears a promise that nobody can call in: looks for one client at least who earns it. */
final class NobodyEarns implements LintRule {

    /**
     * What was ever seen of a framework.
     *
     * @param most the most that was paid for each part, in pence, of those achieved
     */
    private record Seen(Map<List<Integer>, Long> most) {

        void add(Determination determination, List<Priced> pays) {
            for (Result result : determination.results()) {
                if (result.verdict() instanceof Verdict.Achieved) {
                    most.merge(List.of(result.outcome(), result.part()), 0L, Math::max);
                }
            }
            for (Priced priced : pays) {
                Result result = priced.result();
                most.merge(
                        List.of(result.outcome(), result.part()),
                        priced.amount().pence(),
                        Math::max);
            }
        }
    }

    @Override
    public List<Lint> find(Survey survey) {
        Population population = survey.population();
        if (population == null) {
            return List.of();
        }
        Seen seen = new Seen(new HashMap<>());
        for (Fared fared : population.all()) {
            seen.add(fared.determination(), fared.pays());
        }
        Pricer pricer = new Pricer(survey.plan());
        for (ExampleRun run : survey.runs()) {
            for (Determination one : run.determinations()) {
                seen.add(one, pricer.price(one));
            }
        }
        List<Lint> lints = new ArrayList<>();
        for (int i = 0; i < survey.plan().outcomes().size(); i++) {
            OutcomeRule outcome = survey.plan().outcomes().get(i);
            if (!(outcome.result() instanceof OutcomeRule.Result.Grouped)) {
                of(survey, i, outcome, seen, lints);
            }
        }
        return lints;
    }

    /**
     * The first part that nobody achieves; or that nothing is paid for any. Of a result in blocks
     * the first block is looked at: a later one only takes longer.
     */
    private static void of(
            Survey survey, int place, OutcomeRule outcome, Seen seen, List<Lint> lints) {
        long most = 0;
        boolean inBlocks = outcome.result() instanceof OutcomeRule.Result.Blocks;
        int parts = inBlocks ? 1 : outcome.parts().size();
        for (int part = 0; part < parts; part++) {
            Long paid = seen.most().get(List.of(place, part));
            if (paid == null) {
                String which =
                        parts == 1
                                ? "'%s'".formatted(outcome.name())
                                : "part '%s' of '%s'"
                                        .formatted(outcome.parts().get(part), outcome.name());
                lints.add(lint(outcome, "Nobody was found who achieves %s.".formatted(which)));
                return;
            }
            most = Math.max(most, paid);
        }
        if (most == 0 && UnpaidOutcome.isPaid(outcome, survey)) {
            lints.add(lint(outcome, "'%s' pays nothing to anybody.".formatted(outcome.name())));
        }
    }

    private static Lint lint(OutcomeRule outcome, String message) {
        return new Lint(
                LintCode.NOBODY_EARNS,
                Survey.place(outcome.source()),
                outcome.source().clause(),
                message,
                "Maybe a window never opens, two conditions exclude each other, or every price is nothing; or an example should show who does.");
    }
}
