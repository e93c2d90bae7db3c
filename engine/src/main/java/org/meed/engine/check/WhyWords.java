package org.meed.engine.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Reasons;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.framework.plan.OutcomeRule.Result.Clocked;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.history.Row;
import org.meed.engine.price.ContractLine;
import org.meed.engine.price.Priced;
import org.meed.engine.time.Days;

/** Why a result of an example is as it is, in one clause. */
final class WhyWords {

    private static final int LONGEST = 300;

    private final Framework framework;
    private final PlainWords words;

    WhyWords(Framework framework) {
        this.framework = framework;
        this.words = PlainWords.naming(framework);
    }

    String of(Result result) {
        OutcomeRule rule = framework.plan().outcomes().get(result.outcome());
        String why =
                switch (result.verdict()) {
                    case Verdict.Achieved _ -> "its rule holds";
                    case Verdict.NotAchieved(_, var because) -> lost(rule, because);
                    case Verdict.Pending(_, var because) -> open(rule, because);
                    case Verdict.Excluded(_, var because) -> excluded(rule, because);
                };
        String clause = why.length() <= LONGEST ? why : why.substring(0, LONGEST) + " ...";
        return clause + seen(result.evidence());
    }

    /** How a price came about. */
    String of(@Nullable Priced pays) {
        return pays == null ? "no price is paid for it" : of(pays.steps());
    }

    /** How what a contract is paid came about. */
    static String of(ContractLine line) {
        return of(line.steps());
    }

    private static String of(List<Priced.Step> steps) {
        return String.join(
                ", ", steps.stream().map(step -> step.words() + " " + step.amount()).toList());
    }

    private static String seen(List<Row> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        return " (seen: "
                + English.list(
                        evidence.stream().map(WhyWords::row).distinct().sorted().toList(), "and")
                + ")";
    }

    private static String row(Row row) {
        int place = row.table().defaultDayIndex();
        int day = place < 0 ? Days.UNKNOWN : row.cell(place);
        return row.table().name() + (Days.isKnown(day) ? " of " + Days.text(day) : "");
    }

    private String lost(OutcomeRule rule, String because) {
        return switch (rule.result()) {
            case Once once when once.otherwise() != null ->
                    words.words(once.otherwise().when()) + ", and its rule does not hold";
            case Once _ -> because;
            case Grouped _ -> "no test of the group holds";
            case Blocks _ -> "no spell that counts is running, and none can begin any more";
            case Clocked(var clock, _) ->
                    "a row falls into the window of its clock " + clock.name();
        };
    }

    private String open(OutcomeRule rule, String because) {
        if (because.equals(Reasons.WINDOW_OPEN)) {
            return "its window has not ended";
        }
        if (because.equals(Reasons.LAG)) {
            return "its window has ended, and what may still become known is waited for";
        }
        if (because.equals(Reasons.NEEDS_OPEN)) {
            return English.list(rule.needs(), "and") + " is pending";
        }
        if (because.equals(Reasons.CONFLICT)) {
            return "two exceptions with different ends hold";
        }
        return awaits(rule, because)
                ? "an answer that the rule needs may still come"
                : "its rule does not hold yet, and may still";
    }

    private static boolean awaits(OutcomeRule rule, String because) {
        OutcomeRule.Applies applies = rule.applies();
        return applies != null
                && (pends(applies.ifUnknown(), because) || pends(applies.ifNot(), because));
    }

    private static boolean pends(@Nullable Awaited awaited, String because) {
        return awaited != null && awaited.pending().equals(because);
    }

    private String excluded(OutcomeRule rule, String because) {
        for (Exclusion exclusion : framework.plan().exclusions()) {
            if (exclusion.label().equals(because) && exclusion.outcomes().contains(rule.name())) {
                return exclusion.when() == null
                        ? "the exception holds"
                        : words.words(exclusion.when());
            }
        }
        if (!rule.needs().isEmpty() && rule.where() == null && rule.applies() == null) {
            return English.list(rule.needs(), "and") + " is not achieved";
        }
        return "it applies to other journeys only";
    }
}
