package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.plan.OutcomeRule;

/**
 * Fears an outcome that is no whole sentence: who changes what, measured how and by whom, from what
 * baseline, by when, and worth what.
 */
final class IncompleteSentence implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        List<Lint> lints = new ArrayList<>();
        for (OutcomeRule outcome : survey.plan().outcomes()) {
            SentenceParts parts = new SentenceParts(outcome, survey);
            List<String> missing = parts.missing();
            if (!missing.isEmpty()) {
                lints.add(
                        new Lint(
                                LintCode.SENTENCE_INCOMPLETE,
                                Survey.place(outcome.source()),
                                outcome.source().clause(),
                                "'%s' does not say %s."
                                        .formatted(outcome.name(), String.join(", ", missing)),
                                "Maybe the rule or an answer in the front matter should say it."));
            }
        }
        return lints;
    }
}
