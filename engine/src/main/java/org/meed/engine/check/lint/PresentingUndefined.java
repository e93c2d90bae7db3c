package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Question;

/** Fears that the substances that count are settled only when money hangs on them. */
final class PresentingUndefined implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        Site site = survey.first(Substances::arePresented);
        if (site == null || survey.answers(Question.PRESENTING_SUBSTANCES)) {
            return List.of();
        }
        return List.of(
                new Lint(
                        LintCode.PRESENTING_UNDEFINED,
                        site.place(),
                        site.clause(),
                        "This goes by the presenting substances, and nothing defines them: all or the main one, of which episode, and with alcohol?",
                        "Maybe answer 'presenting substances' in the front matter."));
    }
}
