package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Question;
import org.meed.engine.schema.Tables;

/**
 * Fears that a client on methadone is paid for here and not there, or loses the prescription for
 * the sake of a payment.
 */
final class SubstitutesSilent implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        Site site = survey.first(Substances::isOpiateUse);
        if (site == null
                || survey.answers(Question.SUBSTITUTE_PRESCRIPTIONS)
                || survey.reads(Tables.INTERVENTIONS)) {
            return List.of();
        }
        return List.of(
                new Lint(
                        LintCode.SUBSTITUTES_SILENT,
                        site.place(),
                        site.clause(),
                        "Use of opiates is judged here, and nothing says whether a substitute prescription is use.",
                        "Maybe answer 'substitute prescriptions' in the front matter."));
    }
}
