package org.meed.engine.check.lint;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.framework.Question;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Node;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.framework.plan.OutcomeRule.Result.Clocked;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.framework.plan.RowNode;
import org.meed.engine.framework.plan.RowsNode;
import org.meed.engine.schema.Tables;

/**
 * The seven parts of an outcome's sentence: each is read off the rule, or off an answer of the
 * front matter.
 */
final class SentenceParts {

    private final OutcomeRule outcome;
    private final Survey survey;
    private final List<Node> all;
    private final List<Node> result;

    SentenceParts(OutcomeRule outcome, Survey survey) {
        this.outcome = outcome;
        this.survey = survey;
        this.all = survey.of(outcome);
        this.result = survey.ofResult(outcome);
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        add(missing, "who", saysWho());
        add(missing, "what changes", saysWhatChange());
        add(missing, "how that is measured", saysMeasuredHow());
        add(missing, "by whom", saysByWhom());
        add(missing, "from what baseline", saysBaseline());
        add(missing, "by when", saysByWhen());
        add(missing, "worth what", saysWorth());
        return missing;
    }

    private static void add(List<String> missing, String part, boolean said) {
        if (!said) {
            missing.add(part);
        }
    }

    /** Those whom an assessment lets in, or the rule itself chooses. */
    private boolean saysWho() {
        return outcome.where() != null
                || outcome.applies() != null
                || !outcome.needs().isEmpty()
                || survey.answers(Question.STOCK_AND_FLOW)
                || survey.plan().exclusions().stream()
                        .filter(exclusion -> exclusion.outcomes().contains(outcome.name()))
                        .anyMatch(this::asksForAssessment);
    }

    private boolean asksForAssessment(Exclusion exclusion) {
        return Survey.reads(survey.of(exclusion), Tables.ASSESSMENTS);
    }

    /** Something compared, or something that must or must not happen. */
    private boolean saysWhatChange() {
        return isInParts() || result.stream().anyMatch(SentenceParts::isChange);
    }

    /** A clock, or blocks of days, say what change, and from when. */
    private boolean isInParts() {
        return outcome.result() instanceof Clocked
                || outcome.result() instanceof Blocks
                || outcome.result() instanceof Grouped;
    }

    private static boolean isChange(Node node) {
        return node instanceof Condition.Numbers
                || node instanceof Condition.IsOneOf
                || node instanceof Condition.IsListed
                || (node instanceof Condition.IsThere there && there.isOfRows())
                || node instanceof Condition.OutcomeIs
                || (node instanceof Condition.Days(var left, _, var right)
                        && (isOfARow(left) || isOfARow(right)));
    }

    /** Whether a day is one that rows say, and not only one of the journey or of the calendar. */
    private static boolean isOfARow(DayNode day) {
        return Site.nodes(List.of(day), _ -> false).stream()
                .anyMatch(DayNode.Cell.class::isInstance);
    }

    /** By rows of the record, or by other outcomes, which are asked the same themselves. */
    private boolean saysMeasuredHow() {
        return result.stream()
                .anyMatch(
                        node -> node instanceof RowsNode.Of || node instanceof Condition.OutcomeIs);
    }

    private boolean saysByWhom() {
        return survey.answers(Question.VERIFICATION) || Survey.reads(all, Tables.DECISIONS);
    }

    /**
     * A clock's start; whom it applies to, which is asked of the start; or the first episode, or a
     * profile near the start, that the rule compares with.
     */
    private boolean saysBaseline() {
        return isInParts()
                || outcome.where() != null
                || outcome.applies() != null
                || !outcome.needs().isEmpty()
                || result.stream().anyMatch(SentenceParts::isOfTheStart);
    }

    private static boolean isOfTheStart(Node node) {
        return (node instanceof RowNode.Pick(var place, RowsNode.Of(_, var whose, _))
                        && whose == RowsNode.Whose.JOURNEY
                        && place == RowNode.End.FIRST)
                || (node instanceof RowNode.Nearest(_, DayNode.Of(var landmark), _)
                        && landmark == Landmark.JOURNEY_START);
    }

    private boolean saysByWhen() {
        return switch (outcome.result()) {
            case Clocked _, Blocks _, Grouped _ -> true;
            case Once once -> once.otherwise() != null || once.settles() != null;
        };
    }

    /** Worth nothing, where others are worth something, is remarked on elsewhere. */
    private boolean saysWorth() {
        return !survey.plan().payments().isEmpty();
    }
}
