package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.Operands;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.schema.Tables;

/**
 * Fears a part of recovery that is measured for show. What families need is rightly unpaid, where
 * the front matter says so: to pay on safeguarding rewards silence.
 */
final class UnpaidDomain implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        if (survey.plan().payments().isEmpty()) {
            return List.of();
        }
        Set<String> rewarded = rewarded(survey);
        List<Lint> lints = new ArrayList<>();
        for (String domain : survey.framework().header().domains()) {
            List<OutcomeRule> outcomes =
                    survey.plan().outcomes().stream()
                            .filter(outcome -> outcome.domain().equals(domain))
                            .toList();
            if (!outcomes.isEmpty()
                    && outcomes.stream().noneMatch(outcome -> rewarded.contains(outcome.name()))
                    && !isOfFamilies(domain, outcomes, survey)) {
                lints.add(lint(domain, outcomes.getFirst()));
            }
        }
        return lints;
    }

    /** The outcomes that are paid, and those that one of them rests on. */
    private static Set<String> rewarded(Survey survey) {
        Set<String> rewarded = new LinkedHashSet<>();
        for (OutcomeRule outcome : survey.plan().outcomes().reversed()) {
            if (UnpaidOutcome.isPaid(outcome, survey) || rewarded.contains(outcome.name())) {
                rewarded.add(outcome.name());
                rewarded.addAll(outcome.needs());
                for (Node node : Site.nodes(Operands.of(outcome), _ -> false)) {
                    if (node instanceof Condition.OutcomeIs(var other, _)) {
                        rewarded.add(other);
                    } else if (node instanceof DayNode.OfOutcome(var other)) {
                        rewarded.add(other);
                    }
                }
            }
        }
        return rewarded;
    }

    private static boolean isOfFamilies(String domain, List<OutcomeRule> outcomes, Survey survey) {
        return survey.answers(Question.FAMILIES)
                && (domain.toLowerCase(Locale.ROOT).contains("famil")
                        || outcomes.stream()
                                .allMatch(one -> Survey.reads(survey.of(one), Tables.FAMILY)));
    }

    private static Lint lint(String domain, OutcomeRule first) {
        return new Lint(
                LintCode.UNPAID_DOMAIN,
                Survey.place(first.source()),
                first.source().clause(),
                "Nothing in the domain '%s' is paid, and nothing that is paid rests on it."
                        .formatted(domain),
                "Maybe one of its outcomes should be paid, or the clause should say why none is.");
    }
}
