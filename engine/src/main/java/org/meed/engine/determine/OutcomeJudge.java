package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Exclusions.Holding;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Exclusion.Tested;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Otherwise;
import org.meed.engine.framework.plan.OutcomeRule.Result.Clocked;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.framework.plan.OutcomeRule.Way;
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
    private final Compilation compiled;
    private final Exclusions first;
    private final Exclusions onResult;
    private final Exclusions whenAchieved;
    private final @Nullable ClockHands clock;
    private final List<CompiledWay> ways = new ArrayList<>();

    private record CompiledWay(Way rule, ConditionFunction met, DayFunction on) {}

    OutcomeJudge(OutcomeRule rule, Plan plan, Compilation compiled, Evidence evidence) {
        this.rule = rule;
        this.compiled = compiled;
        this.evidence = evidence;
        this.needs = rule.needs().stream().map(plan::indexOf).toList();
        this.where = rule.where() == null ? null : compiled.condition(rule.where());
        this.applies =
                rule.applies() == null ? null : compiled.condition(rule.applies().condition());
        this.first = new Exclusions(plan, rule.name(), Tested.FIRST, compiled, evidence);
        this.onResult = new Exclusions(plan, rule.name(), Tested.ON_THE_RESULT, compiled, evidence);
        this.whenAchieved =
                new Exclusions(plan, rule.name(), Tested.WHEN_ACHIEVED, compiled, evidence);
        this.clock =
                rule.result() instanceof Clocked clocked
                        ? new ClockHands(clocked, compiled, evidence)
                        : null;
        if (rule.result() instanceof Once once) {
            for (Way way : once.ways()) {
                ways.add(
                        new CompiledWay(
                                way, compiled.condition(way.met()), compiled.day(way.on())));
            }
        }
    }

    /** What is judged of every run and part. */
    List<Judged> judge(Frame frame, List<List<Judged>> earlier) {
        Holding overruling = onResult.find(frame, Days.UNKNOWN);
        List<Judged> judged = applicability(frame, earlier);
        if (judged.isEmpty()) {
            judged = result(frame);
        }
        if (overruling != null) {
            judged = judged.stream().map(one -> overruled(one, overruling)).toList();
        }
        return asked(frame, judged);
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
    private List<Judged> applicability(Frame frame, List<List<Judged>> earlier) {
        Holding holding = first.find(frame, Days.UNKNOWN);
        if (holding != null) {
            return everyPart(holding.verdict(), holding.evidence());
        }
        List<Judged> need = needs(earlier);
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
            case NO ->
                    awaited(
                            frame,
                            rule.applies().ifNot(),
                            evidence.of(rule.applies().condition(), frame));
            case UNKNOWN -> awaited(frame, rule.applies().ifUnknown(), List.of());
        };
    }

    private static Verdict notApplicable() {
        return new Verdict.Excluded(Days.UNKNOWN, Reasons.NOT_APPLICABLE);
    }

    private List<Judged> needs(List<List<Judged>> earlier) {
        boolean open = false;
        for (int need : needs) {
            for (Judged judged : earlier.get(need)) {
                if (judged.verdict() instanceof Verdict.Pending) {
                    open = true;
                } else if (!(judged.verdict() instanceof Verdict.Achieved)) {
                    return everyPart(notApplicable(), judged.evidence());
                }
            }
        }
        return open
                ? everyPart(new Verdict.Pending(Days.UNKNOWN, Reasons.NEEDS_OPEN), List.of())
                : List.of();
    }

    private List<Judged> awaited(Frame frame, @Nullable Awaited awaited, List<Row> because) {
        if (awaited == null) {
            return everyPart(notApplicable(), because);
        }
        int until = compiled.day(awaited.until()).on(frame);
        if (Days.isKnown(until) && frame.known() >= until) {
            return everyPart(new Verdict.Excluded(Days.UNKNOWN, awaited.excluded()), because);
        }
        int date = awaited.dated() ? until : Days.UNKNOWN;
        return everyPart(new Verdict.Pending(date, awaited.pending()), List.of());
    }

    private List<Judged> result(Frame frame) {
        return switch (rule.result()) {
            case Once once -> List.of(once(frame, once));
            case Clocked _ when clock != null -> clock.run(frame);
            case Clocked _ ->
                    throw new IllegalStateException(
                            "The clock of (%s) was not wound.".formatted(rule.name()));
        };
    }

    private Judged once(Frame frame, Once once) {
        if (once.settles() != null) {
            int settles = compiled.day(once.settles()).on(frame);
            if (!Days.isKnown(settles) || frame.known() < settles) {
                int own = ways.getFirst().on().on(frame);
                return new Judged(
                        1, 0, new Verdict.Pending(settles, once.pending()), own, List.of());
            }
        }
        CompiledWay best = null;
        int bestDay = Days.UNKNOWN;
        for (CompiledWay way : ways) {
            if (way.met().of(frame) == Truth.YES) {
                int on = way.on().on(frame);
                if (Days.isKnown(on) && (best == null || on < bestDay)) {
                    best = way;
                    bestDay = on;
                }
            }
        }
        if (best != null) {
            return Judged.of(
                    1,
                    0,
                    new Verdict.Achieved(bestDay, bestDay),
                    evidence.of(best.rule().met(), frame));
        }
        Otherwise otherwise = once.otherwise();
        if (otherwise != null && compiled.condition(otherwise.when()).of(frame) == Truth.YES) {
            int on = compiled.day(otherwise.on()).on(frame);
            return Judged.of(
                    1,
                    0,
                    new Verdict.NotAchieved(on, otherwise.because()),
                    evidence.ofDay(otherwise.on(), frame));
        }
        return Judged.of(1, 0, new Verdict.Pending(Days.UNKNOWN, once.pending()), List.of());
    }

    /**
     * Spares what was achieved by the day of the exception, had become impossible before it, or
     * waits only to be settled for a day no later than it; and exclusions that are not dated after
     * it.
     */
    private static Judged overruled(Judged judged, Holding by) {
        int day = by.verdict().date();
        boolean spared =
                switch (judged.verdict()) {
                    case Verdict.Achieved achieved -> achieved.on() <= day;
                    case Verdict.NotAchieved not -> not.on() < day;
                    case Verdict.Pending _ -> Days.isKnown(judged.day()) && judged.day() <= day;
                    case Verdict.Excluded excluded ->
                            !Days.isKnown(excluded.on()) || excluded.on() <= day;
                };
        return spared ? judged : judged.with(by.verdict(), by.evidence());
    }

    /**
     * Asks what is asked of those who achieved it, on the day of each part until one part of the
     * run stands.
     */
    private List<Judged> asked(Frame frame, List<Judged> judged) {
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
                    kept = frame.resultDay;
                    asked.add(new Judged(one.run(), one.part(), achieved, kept, one.evidence()));
                } else {
                    asked.add(one.with(holding.verdict(), holding.evidence()));
                }
                frame.resultDay = Days.UNKNOWN;
            } else {
                asked.add(one);
            }
        }
        return asked;
    }
}
