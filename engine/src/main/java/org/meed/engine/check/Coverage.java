package org.meed.engine.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Reasons;
import org.meed.engine.determine.Result;
import org.meed.engine.framework.Framework;
import org.meed.engine.framework.Source;
import org.meed.engine.framework.document.ErrorCode;
import org.meed.engine.framework.document.Place;
import org.meed.engine.framework.document.Problems;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Clock.OnBreak;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.framework.plan.OutcomeRule.Result.Clocked;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;

/**
 * Finds what no worked example speaks of: an outcome, an exception, or a way in which an outcome is
 * lost. A rule that nobody has held to a case means whatever its reader hopes.
 */
final class Coverage {

    private static final String ACHIEVED = "achieved";
    private static final String LOST = "not-achieved";
    private static final String PENDING = "pending";
    private static final String EXCLUDED = "excluded";

    private record Reached(String outcome, String verdict, String because) {}

    private final Framework framework;
    private final Problems problems;
    private final Set<Reached> reached = new HashSet<>();

    Coverage(Framework framework, List<ExampleRun> runs, Problems problems) {
        this.framework = framework;
        this.problems = problems;
        for (ExampleRun run : runs) {
            run.asked().forEach(this::reach);
        }
    }

    private void reach(Result result) {
        reached.add(
                new Reached(
                        framework.plan().outcomes().get(result.outcome()).name(),
                        result.verdict().word(),
                        result.verdict().because()));
    }

    void check() {
        for (OutcomeRule outcome : framework.plan().outcomes()) {
            demand(outcome, ACHIEVED, Reasons.MET, outcome.source());
            applicability(outcome);
            switch (outcome.result()) {
                case Once once -> {
                    if (once.otherwise() != null) {
                        String because = once.otherwise().because();
                        demand(outcome, LOST, because, once.otherwise().source());
                    }
                }
                case Clocked(var clock, _) -> breaks(outcome, clock);
                case Grouped grouped -> demand(outcome, LOST, grouped.because(), outcome.source());
                case Blocks blocks -> demand(outcome, LOST, blocks.because(), outcome.source());
            }
        }
        framework.plan().exclusions().forEach(this::exclusion);
    }

    private void applicability(OutcomeRule outcome) {
        OutcomeRule.Applies applies = outcome.applies();
        boolean atOnce =
                applies != null && (applies.ifNot() == null || applies.ifUnknown() == null);
        if (outcome.where() != null || !outcome.needs().isEmpty() || atOnce) {
            demand(outcome, EXCLUDED, Reasons.NOT_APPLICABLE, outcome.source());
        }
        if (applies != null) {
            awaited(outcome, applies.ifNot());
            awaited(outcome, applies.ifUnknown());
        }
    }

    private void awaited(OutcomeRule outcome, @Nullable Awaited awaited) {
        if (awaited != null) {
            demand(outcome, PENDING, awaited.pending(), outcome.source());
            demand(outcome, EXCLUDED, awaited.excluded(), outcome.source());
        }
    }

    private void breaks(OutcomeRule outcome, Clock clock) {
        demand(outcome, LOST, clock.because(), outcome.source());
        switch (clock.onBreak()) {
            case OnBreak.Resets(_, var because) ->
                    demand(outcome, EXCLUDED, because, outcome.source());
            case OnBreak.Ends(), OnBreak.FailsItsPart() -> {}
        }
    }

    private void exclusion(Exclusion exclusion) {
        boolean any =
                exclusion.outcomes().stream()
                        .anyMatch(outcome ->
                                reached.contains(
                                        new Reached(outcome, EXCLUDED, exclusion.label())));
        if (!any) {
            problem(
                    exclusion.source(),
                    "No example shows the exception '%s' of %s."
                            .formatted(exclusion.label(), English.list(exclusion.outcomes(), "or")),
                    "Maybe an example with 'expect %s: excluded ... because %s'."
                            .formatted(exclusion.outcomes().getFirst(), exclusion.label()));
        }
    }

    private void demand(OutcomeRule outcome, String verdict, String because, Source source) {
        if (reached.contains(new Reached(outcome.name(), verdict, because))) {
            return;
        }
        boolean achieved = verdict.equals(ACHIEVED);
        problem(
                source,
                achieved
                        ? "No example achieves '%s'.".formatted(outcome.name())
                        : "No example shows '%s' %s because '%s'."
                                .formatted(outcome.name(), verdict, because),
                achieved
                        ? "Maybe an example with 'expect %s: achieved on ...'."
                                .formatted(outcome.name())
                        : "Maybe an example with 'expect %s: %s ... because %s'."
                                .formatted(outcome.name(), verdict, because));
    }

    private void problem(Source source, String message, String maybe) {
        problems.add(
                ErrorCode.NOT_REACHED,
                new Place(source.line(), 1),
                framework.document().clauseAt(source.line()),
                message,
                maybe);
    }
}
