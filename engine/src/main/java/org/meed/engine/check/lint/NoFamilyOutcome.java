package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.Source;
import org.meed.engine.schema.Tables;

/** Fears that what is not measured of families and children is not done for them. */
final class NoFamilyOutcome implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        if (survey.answers(Question.FAMILIES) || survey.reads(Tables.FAMILY)) {
            return List.of();
        }
        Source bites = Bites.first(Question.FAMILIES, survey);
        return List.of(
                new Lint(
                        LintCode.NO_FAMILY_OUTCOME,
                        Survey.place(bites),
                        bites.clause(),
                        "No outcome is of families or children, and nothing says that this is meant.",
                        "Maybe an outcome that is measured and not paid, or an answer to 'families' in the front matter."));
    }
}
