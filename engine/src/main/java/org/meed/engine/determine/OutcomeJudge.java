package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Exclusions.Holding;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Exclusion.Tested;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.framework.plan.OutcomeRule.Result.Clocked;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;

/**
 * Judges one outcome of a journey, in the order of the tests: what goes first, whether it applies,
 * the result itself, what overrules the result, and what is asked of those who achieved it.
 */
final class OutcomeJudge {

    private final OutcomeRule rule;
    private final List<Integer> needs;
    private final @Nullable ConditionFunction where;
    private final @Nullable ConditionFunction applies;
    private final Evidence evidence;
    private final @Nullable Wait ifUnknown;
    private final @Nullable Wait ifNot;
    final Exclusions first;
    final Exclusions onResult;
    final Exclusions whenAchieved;
    final @Nullable ClockHands clock;
    private final @Nullable BlockCount blocks;
    final @Nullable OnceJudge once;

    private record Wait(Awaited rule, DayFunction until) {

        static @Nullable Wait of(@Nullable Awaited rule, Compilation compiled) {
            return rule == null ? null : new Wait(rule, compiled.day(rule.until()));
        }
    }

    OutcomeJudge(OutcomeRule rule, Plan plan, Compilation compiled, Evidence evidence) {
        this.rule = rule;
        this.evidence = evidence;
        this.needs = rule.needs().stream().map(plan::indexOf).toList();
        this.where = rule.where() == null ? null : compiled.condition(rule.where());
        this.applies =
                rule.applies() == null ? null : compiled.condition(rule.applies().condition());
        this.ifUnknown =
                rule.applies() == null ? null : Wait.of(rule.applies().ifUnknown(), compiled);
        this.ifNot = rule.applies() == null ? null : Wait.of(rule.applies().ifNot(), compiled);
        this.first = new Exclusions(plan, rule.name(), Tested.FIRST, compiled, evidence);
        this.onResult = new Exclusions(plan, rule.name(), Tested.ON_THE_RESULT, compiled, evidence);
        this.whenAchieved =
                new Exclusions(plan, rule.name(), Tested.WHEN_ACHIEVED, compiled, evidence);
        this.clock =
                rule.result() instanceof Clocked clocked
                        ? new ClockHands(clocked, compiled, evidence)
                        : null;
        this.blocks =
                rule.result() instanceof Blocks given
                        ? new BlockCount(given, compiled, evidence)
                        : null;
        this.once =
                rule.result() instanceof Once given
                        ? new OnceJudge(given, compiled, evidence)
                        : null;
    }

    /** What is judged of every run and part. */
    List<Judged> judge(Frame frame) {
        return asked(frame, overruled(frame, found(frame)));
    }

    /** What is found before anything overrules it; nothing of what a group is judged by. */
    List<Judged> found(Frame frame) {
        if (rule.result() instanceof Grouped) {
            return List.of();
        }
        List<Judged> judged = applicability(frame);
        frame.fates.applies(frame.outcome, applies(judged));
        return judged.isEmpty() ? result(frame) : judged;
    }

    /** What is left of what was found, after what overrules results. */
    List<Judged> overruled(Frame frame, List<Judged> found) {
        List<Holding> overruling = onResult.all(frame, Days.UNKNOWN);
        return overruling.isEmpty()
                ? found
                : found.stream().map(one -> overruled(one, overruling)).toList();
    }

    private List<Judged> everyPart(Verdict verdict, List<Row> because) {
        List<Judged> parts = new ArrayList<>();
        for (int part = 0; part < rule.parts().size(); part++) {
            parts.add(Judged.of(1, part, verdict, because));
        }
        return parts;
    }

    /**
     * The verdict of every part when the outcome does not, or not yet, apply; empty when it does.
     */
    private List<Judged> applicability(Frame frame) {
        Holding holding = first.find(frame, Days.UNKNOWN);
        if (holding != null) {
            return everyPart(holding.verdict(), holding.evidence());
        }
        List<Judged> need = needs(frame.fates);
        if (!need.isEmpty()) {
            return need;
        }
        if (where != null && where.of(frame) != Truth.YES) {
            return everyPart(notApplicable(), evidence.of(rule.where(), frame));
        }
        if (applies == null || rule.applies() == null) {
            return List.of();
        }
        return switch (applies.of(frame)) {
            case YES -> List.of();
            case NO -> awaited(frame, ifNot, evidence.of(rule.applies().condition(), frame));
            case UNKNOWN -> awaited(frame, ifUnknown, List.of());
        };
    }

    /** Whether an outcome applies of which that is the verdict before its result is asked for. */
    private static Truth applies(List<Judged> before) {
        return before.isEmpty()
                ? Truth.YES
                : before.getFirst().verdict() instanceof Verdict.Pending ? Truth.UNKNOWN : Truth.NO;
    }

    private static Verdict notApplicable() {
        return new Verdict.Excluded(Days.UNKNOWN, Reasons.NOT_APPLICABLE);
    }

    private List<Judged> needs(Fates fates) {
        boolean open = false;
        for (int need : needs) {
            switch (fates.isAchieved(need)) {
                case YES -> {}
                case NO -> {
                    Set<Row> rows = Evidence.gathering();
                    fates.gather(need, rows);
                    return everyPart(notApplicable(), List.copyOf(rows));
                }
                case UNKNOWN -> open = true;
            }
        }
        return open
                ? everyPart(new Verdict.Pending(Days.UNKNOWN, Reasons.NEEDS_OPEN), List.of())
                : List.of();
    }

    /** Whether a result was achieved; not known while it is pending. */
    static Truth isAchieved(Judged judged) {
        return switch (judged.verdict()) {
            case Verdict.Achieved _ -> Truth.YES;
            case Verdict.NotAchieved _, Verdict.Excluded _ -> Truth.NO;
            case Verdict.Pending _ -> Truth.UNKNOWN;
        };
    }

    private List<Judged> awaited(Frame frame, @Nullable Wait wait, List<Row> because) {
        if (wait == null) {
            return everyPart(notApplicable(), because);
        }
        int until = wait.until().on(frame);
        if (Days.isKnown(until) && frame.known() >= until) {
            return everyPart(new Verdict.Excluded(Days.UNKNOWN, wait.rule().excluded()), because);
        }
        int date = wait.rule().dated() ? until : Days.UNKNOWN;
        return everyPart(new Verdict.Pending(date, wait.rule().pending()), List.of());
    }

    private List<Judged> result(Frame frame) {
        return switch (rule.result()) {
            case Once _ when once != null -> List.of(once.judge(frame));
            case Clocked _ when clock != null -> clock.run(frame);
            case Blocks _ when blocks != null -> blocks.run(frame);
            case Once _, Clocked _, Blocks _, Grouped _ ->
                    throw new IllegalStateException(
                            "What judges the result of (%s) was not made.".formatted(rule.name()));
        };
    }

    /** What is left of a result when exceptions overrule it: those that spare it do not count. */
    private static Judged overruled(Judged judged, List<Holding> by) {
        Holding one =
                Exclusions.one(
                        by.stream()
                                .filter(holding -> !isSpared(judged, holding.verdict().date()))
                                .toList());
        return one == null ? judged : judged.with(one.verdict(), one.evidence());
    }

    /**
     * Spares what was achieved by the day of an exception, had become impossible before it, or
     * waits only to be settled for a day no later than it; and exclusions that are not dated after
     * it.
     */
    private static boolean isSpared(Judged judged, int day) {
        return switch (judged.verdict()) {
            case Verdict.Achieved achieved -> achieved.on() <= day;
            case Verdict.NotAchieved not -> not.on() < day;
            case Verdict.Pending _ -> Days.isKnown(judged.day()) && judged.day() <= day;
            case Verdict.Excluded excluded -> !Days.isKnown(excluded.on()) || excluded.on() <= day;
        };
    }

    /**
     * Asks what is asked of those who achieved it, on the day of each part until one part of the
     * run stands; of blocks always on the day of each.
     */
    List<Judged> asked(Frame frame, List<Judged> judged) {
        List<Judged> asked = new ArrayList<>(judged.size());
        int run = 0;
        int kept = Days.UNKNOWN;
        for (Judged one : judged) {
            if (one.run() != run) {
                run = one.run();
                kept = Days.UNKNOWN;
            }
            if (one.verdict() instanceof Verdict.Achieved achieved) {
                frame.resultDay = Days.isKnown(kept) ? kept : achieved.on();
                Holding holding = whenAchieved.find(frame, achieved.on());
                if (holding == null) {
                    kept = rule.result() instanceof Blocks ? Days.UNKNOWN : frame.resultDay;
                    asked.add(
                            new Judged(
                                    one.run(),
                                    one.part(),
                                    achieved,
                                    frame.resultDay,
                                    one.evidence()));
                } else {
                    asked.add(
                            new Judged(
                                    one.run(),
                                    one.part(),
                                    holding.verdict(),
                                    frame.resultDay,
                                    holding.evidence()));
                }
                frame.resultDay = Days.UNKNOWN;
            } else {
                asked.add(one);
            }
        }
        return asked;
    }
}
