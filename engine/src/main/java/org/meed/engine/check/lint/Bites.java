package org.meed.engine.check.lint;

import java.util.List;
import java.util.function.Predicate;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.document.Clause;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.PaymentRule;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.framework.plan.SpanNode;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Span;

/**
 * Where a question first matters: the first line of a rule that cannot be judged without the
 * answer, or the first outcome when every rule needs it.
 */
final class Bites {

    private Bites() {}

    static Source first(Question question, Survey survey) {
        return switch (question) {
            case MONTH_END -> line(survey, node -> isMonths(node, survey));
            case ROUNDING -> payment(survey, rule -> rule.splits() || rule.rounding() != null);
            case JOURNEY_GAP, STOCK_AND_FLOW -> survey.plan().journey().source();
            case RETURN -> clock(survey, Bites::isReturn);
            case MINIMUM_GAP -> line(survey, Pairs::isPair);
            case PRESENTING_SUBSTANCES -> line(survey, Substances::arePresented);
            case SUBSTITUTE_PRESCRIPTIONS -> line(survey, Substances::isOpiateUse);
            case DEATH, UNCERTAIN_IDENTITY -> clock(survey, _ -> true);
            case CUSTODY -> line(survey, node -> Survey.reads(List.of(node), Tables.CUSTODY));
            case CONSENT -> line(survey, node -> Survey.reads(List.of(node), Tables.TESTS));
            case VERIFICATION -> payment(survey, _ -> true);
            case RELAPSE -> survey.firstOutcome();
            case FAMILIES -> titled(survey, "famil");
        };
    }

    private static Source line(Survey survey, Predicate<Node> wanted) {
        Site site = survey.first(wanted);
        return site == null
                ? survey.firstOutcome()
                : new Source(site.clause(), site.place().line());
    }

    private static Source payment(Survey survey, Predicate<PaymentRule> wanted) {
        List<PaymentRule> payments = survey.plan().payments();
        return payments.stream()
                .filter(wanted)
                .findFirst()
                .or(() -> payments.stream().findFirst())
                .map(PaymentRule::source)
                .orElse(survey.firstOutcome());
    }

    private static Source clock(Survey survey, Predicate<Clock> wanted) {
        List<Clock> clocks = survey.clocks();
        return clocks.stream()
                .filter(wanted)
                .findFirst()
                .or(() -> clocks.stream().findFirst())
                .map(survey::source)
                .orElse(survey.firstOutcome());
    }

    private static boolean isReturn(Clock clock) {
        return Site.nodes(List.of(clock.breaks()), _ -> false).stream()
                .anyMatch(node ->
                        node instanceof RowsNode.Of(_, var whose, _)
                                && whose == RowsNode.Whose.OTHERS);
    }

    private static Source titled(Survey survey, String words) {
        Clause clause = survey.titled(words);
        return clause == null ? survey.firstOutcome() : new Source(clause.number(), clause.line());
    }

    private static boolean isMonths(Node node, Survey survey) {
        Span span = node instanceof SpanNode written ? survey.span(written) : null;
        return span != null
                && switch (span.unit()) {
                    case DAYS, WEEKS -> false;
                    case MONTHS, YEARS -> true;
                };
    }
}
