package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.time.Span;

/** Fears that two reviews of one good week pass for a lasting change. */
final class NoLeastGap implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        List<Lint> lints = new ArrayList<>();
        for (Site site : survey.sites()) {
            if (survey.at(site).stream().anyMatch(node -> isUngapped(node, survey))) {
                lints.add(
                        new Lint(
                                LintCode.NO_LEAST_GAP,
                                site.place(),
                                site.clause(),
                                "Two reviews are judged together here, and there is no least gap between them.",
                                "Maybe 'earliest 2 of reviews, at least 70 days apart'."));
            }
        }
        return lints;
    }

    private static boolean isUngapped(Node node, Survey survey) {
        return Pairs.isPair(node)
                && !(node instanceof RowsNode.Chain(_, var atLeast, _)
                        && keepsApart(atLeast, survey));
    }

    /** Whether a gap asks for more than two different days. */
    private static boolean keepsApart(SpanNode gap, Survey survey) {
        Span span = survey.span(gap);
        return span != null && span.after(0) > 1;
    }
}
