package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.framework.plan.OutcomeRule.Otherwise;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.framework.plan.OutcomeRule.Way;
import org.meed.engine.time.Days;

/** Judges a result that is achieved once, in one of some ways, or lost. */
final class OnceJudge {

    private final String pending;
    private final List<CompiledWay> ways = new ArrayList<>();
    private final @Nullable DayFunction settles;
    private final @Nullable Loss loss;
    private final Evidence evidence;

    private record CompiledWay(Way rule, ConditionFunction met, DayFunction on) {}

    private record Loss(Otherwise rule, ConditionFunction when, DayFunction on) {

        static @Nullable Loss of(@Nullable Otherwise rule, Compilation compiled) {
            return rule == null
                    ? null
                    : new Loss(rule, compiled.condition(rule.when()), compiled.day(rule.on()));
        }
    }

    OnceJudge(Once rule, Compilation compiled, Evidence evidence) {
        this.pending = rule.pending();
        this.evidence = evidence;
        this.settles = rule.settles() == null ? null : compiled.day(rule.settles());
        this.loss = Loss.of(rule.otherwise(), compiled);
        for (Way way : rule.ways()) {
            ways.add(new CompiledWay(way, compiled.condition(way.met()), compiled.day(way.on())));
        }
    }

    Judged judge(Frame frame) {
        int settled = Days.FIRST;
        if (settles != null) {
            settled = settles.on(frame);
            if (!Days.isKnown(settled) || frame.known() < settled) {
                return new Judged(
                        1, 0, new Verdict.Pending(settled, pending), earliestDay(frame), List.of());
            }
        }
        Winner winner = winner(frame);
        if (winner != null && winner.on() > frame.known()) {
            return new Judged(
                    1, 0, new Verdict.Pending(winner.on(), pending), winner.on(), List.of());
        }
        if (winner != null) {
            return Judged.of(
                    1,
                    0,
                    new Verdict.Achieved(winner.on(), winner.on(), Math.max(winner.on(), settled)),
                    evidence.of(winner.way().met(), frame));
        }
        if (loss != null && loss.when().of(frame) == Truth.YES) {
            return Judged.of(
                    1,
                    0,
                    new Verdict.NotAchieved(loss.on().on(frame), loss.rule().because()),
                    evidence.of(loss.rule().on(), frame));
        }
        return Judged.of(1, 0, new Verdict.Pending(Days.UNKNOWN, pending), List.of());
    }

    /** The way in which it is achieved first, and the day. */
    record Winner(Way way, int on) {}

    @Nullable Winner winner(Frame frame) {
        Winner best = null;
        for (CompiledWay way : ways) {
            if (way.met().of(frame) == Truth.YES) {
                int on = way.on().on(frame);
                if (Days.isKnown(on) && (best == null || on < best.on())) {
                    best = new Winner(way.rule(), on);
                }
            }
        }
        return best;
    }

    /** The earliest day on which a way could be achieved, whether it will be or not. */
    private int earliestDay(Frame frame) {
        int earliest = Days.UNKNOWN;
        for (CompiledWay way : ways) {
            int on = way.on().on(frame);
            if (Days.isKnown(on) && (!Days.isKnown(earliest) || on < earliest)) {
                earliest = on;
            }
        }
        return earliest;
    }
}
