package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.ConditionFunction;
import org.meed.engine.determine.Functions.DayFunction;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Exclusion.Tested;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;

/** The labelled exceptions of one outcome that are tested at one step. */
final class Exclusions {

    private record Compiled(
            Exclusion rule,
            @Nullable ConditionFunction when,
            @Nullable ConditionFunction unless,
            @Nullable DayFunction on) {

        boolean holds(Frame frame) {
            return (when == null || when.of(frame) == Truth.YES)
                    && (unless == null || unless.of(frame) != Truth.YES);
        }
    }

    private final List<Compiled> exclusions = new ArrayList<>();
    private final Evidence evidence;

    Exclusions(Plan plan, String outcome, Tested tested, Compilation compiled, Evidence evidence) {
        this.evidence = evidence;
        for (Exclusion rule : plan.exclusions()) {
            if (rule.tested() == tested && rule.outcomes().contains(outcome)) {
                exclusions.add(
                        new Compiled(
                                rule,
                                rule.when() == null ? null : compiled.condition(rule.when()),
                                rule.unless() == null ? null : compiled.condition(rule.unless()),
                                rule.on() == null ? null : compiled.day(rule.on())));
            }
        }
    }

    /** An exception that holds, with the verdict it gives and the rows that make it hold. */
    record Holding(Verdict verdict, List<Row> evidence) {}

    /**
     * The exception that holds now; null when none does.
     *
     * @param day the day of an exception that has none of its own
     */
    @Nullable Holding find(Frame frame, int day) {
        return one(all(frame, day));
    }

    /** Every exception that holds now. */
    List<Holding> all(Frame frame, int day) {
        List<Holding> all = new ArrayList<>();
        for (Compiled candidate : exclusions) {
            if (candidate.holds(frame)) {
                int on = candidate.on() == null ? day : candidate.on().on(frame);
                all.add(
                        new Holding(
                                new Verdict.Excluded(on, candidate.rule().label()),
                                evidence(candidate.rule(), frame)));
            }
        }
        return all;
    }

    /**
     * The one of those that hold; null when there is none. Two with different ends leave the result
     * pending: neither is silently preferred.
     */
    static @Nullable Holding one(List<Holding> holding) {
        if (holding.isEmpty()) {
            return null;
        }
        Holding first = holding.getFirst();
        return holding.stream().allMatch(other -> other.verdict().equals(first.verdict()))
                ? first
                : new Holding(new Verdict.Pending(Days.UNKNOWN, Reasons.CONFLICT), List.of());
    }

    /** An exception, whether it holds, and the day it is dated on, if it has one of its own. */
    record Asked(Exclusion rule, boolean holds, int on) {}

    /** Each exception of this step in turn. */
    List<Asked> ask(Frame frame) {
        List<Asked> asked = new ArrayList<>();
        for (Compiled one : exclusions) {
            int on = one.on() == null ? Days.UNKNOWN : one.on().on(frame);
            asked.add(new Asked(one.rule(), one.holds(frame), on));
        }
        return asked;
    }

    private List<Row> evidence(Exclusion rule, Frame frame) {
        var rows = Evidence.gathering();
        rows.addAll(evidence.of(rule.when(), frame));
        rows.addAll(evidence.of(rule.unless(), frame));
        return List.copyOf(rows);
    }
}
