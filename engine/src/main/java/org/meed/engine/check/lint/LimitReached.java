package org.meed.engine.check.lint;

import java.util.List;
import org.meed.engine.check.LimitSentences;
import org.meed.engine.check.Lint;
import org.meed.engine.check.LintCode;
import org.meed.engine.framework.plan.LimitRule;

/** Fears that nobody has thought of the day on which the money is spent. */
final class LimitReached implements LintRule {

    @Override
    public List<Lint> find(Survey survey) {
        return survey.plan().limits().stream().map(LimitReached::lint).toList();
    }

    private static Lint lint(LimitRule limit) {
        return new Lint(
                LintCode.LIMIT_CLIFF,
                Survey.place(limit.source()),
                limit.source().clause(),
                "Once '%s' is reached (%s), %s."
                        .formatted(limit.name(), LimitSentences.reach(limit), incentive(limit)),
                "");
    }

    private static String incentive(LimitRule limit) {
        boolean again = limit.inEach() != null;
        return switch (limit.atTheEnd()) {
            case STOP ->
                    again
                            ? "a further result earns nothing until the next period begins, and one that can wait is worth waiting with"
                            : "a further result earns nothing any more, and the clients who need most are the first whom it pays to leave";
            case PRO_RATA ->
                    again
                            ? "the results of that day earn a part of their price, later ones nothing until the next period begins, and one that can wait is worth waiting with"
                            : "the results of that day earn a part of their price, and later ones nothing any more";
            case CARRY_OVER ->
                    "a further result is paid in a later period out of its money: the price stays, the payment waits, and every later one waits behind it";
        };
    }
}
