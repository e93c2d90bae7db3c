package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.NumberNode;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** Fears a bounty that makes what it pays for: who has had enough of something is worth more. */
final class BountyForMore implements LintRule {

    /** What the provider that is paid enters, and can make more of. */
    private static final Set<Table> OWN =
            Set.of(Tables.EPISODES, Tables.INTERVENTIONS, Tables.CONTACTS);

    @Override
    public List<Lint> find(Survey survey) {
        return survey.plan().outcomes().stream()
                .filter(outcome -> UnpaidOutcome.isPaid(outcome, survey))
                .filter(outcome ->
                        Site.nodes(whoItIsFor(outcome), _ -> false).stream()
                                .anyMatch(BountyForMore::asksForMore))
                .map(BountyForMore::lint)
                .toList();
    }

    private static List<Node> whoItIsFor(OutcomeRule outcome) {
        List<Node> roots = new ArrayList<>();
        if (outcome.where() != null) {
            roots.add(outcome.where());
        }
        if (outcome.applies() != null) {
            roots.add(outcome.applies().condition());
        }
        return roots;
    }

    private static boolean asksForMore(Node node) {
        return node instanceof Condition.Numbers(var left, var relation, var right)
                && switch (relation) {
                    case AT_LEAST, ABOVE, IS -> isOwnCount(left);
                    case AT_MOST, BELOW -> isOwnCount(right);
                };
    }

    private static boolean isOwnCount(NumberNode number) {
        if (!(number instanceof NumberNode.Fold(var measure, var rows))
                || measure instanceof NumberNode.Measure.Of) {
            return false;
        }
        List<Node> counted = Site.nodes(List.of(rows), _ -> false);
        return OWN.stream().anyMatch(table -> Survey.reads(counted, table))
                && counted.stream().noneMatch(BountyForMore::isClosed);
    }

    /** Whether rows end before a day of the calendar, so that nobody can add to them. */
    private static boolean isClosed(Node node) {
        return node instanceof RowsNode.During(_, _, DayNode.Fixed _);
    }

    private static Lint lint(OutcomeRule outcome) {
        return new Lint(
                LintCode.BOUNTY_FOR_MORE,
                Survey.place(outcome.source()),
                outcome.source().clause(),
                "'%s' is for those who have had a number of something that the provider itself enters: one more makes a client worth more."
                        .formatted(outcome.name()),
                "Maybe count only what lies before a fixed day, such as the first day in force.");
    }
}
