package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.document.Place;

/** Fears that a promise to measure something is kept by naming it. */
final class EmptyDomain implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        List<Lint> lints = new ArrayList<>();
        for (String domain : survey.framework().header().domains()) {
            boolean empty =
                    survey.plan().outcomes().stream()
                            .noneMatch(outcome -> outcome.domain().equals(domain));
            if (empty) {
                Clause clause = survey.titled(domain.replace('-', ' '));
                lints.add(
                        new Lint(
                                LintCode.EMPTY_DOMAIN,
                                clause == null
                                        ? survey.frontMatter("domains")
                                        : new Place(clause.line(), 1),
                                clause == null ? survey.firstOutcome().clause() : clause.number(),
                                "The domain '%s' has no outcome.".formatted(domain),
                                "Maybe an outcome is missing, or the domain should go from the front matter."));
            }
        }
        return lints;
    }
}
