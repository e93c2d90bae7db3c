package org.meed.engine.columns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Reasons;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Exclusion.Tested;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result;
import org.meed.engine.time.Days;

/** The primitives that judge one outcome of each journey, in the order of a determination. */
final class CompiledOutcome {

    private final Compiler compiler;
    private final OutcomeRule rule;
    private final int place;
    private final Axis axis;
    private final Words words;

    /** The verdicts: of each run in turn those of its parts. */
    final List<Slot> slots = new ArrayList<>();

    final int parts;

    CompiledOutcome(Compiler compiler, int place, Words words) {
        this.compiler = compiler;
        this.rule = compiler.plan.outcomes().get(place);
        this.place = place;
        this.axis = compiler.journeys.axis;
        this.words = words;
        this.parts = rule.result() instanceof Result.Grouped ? 0 : rule.parts().size();
        for (int slot = 0; slot < parts * runs(); slot++) {
            slots.add(axis.slot());
        }
    }

    private int runs() {
        return rule.result() instanceof Result.Clocked(var clock, _) ? RunClock.runs(clock) : 1;
    }

    void compile() {
        if (parts == 0) {
            return;
        }
        compiler.outcome = place;
        compiler.marks.enter(compiler.marks.hanging.isOn(place));
        Slot before = axis.slot();
        axis.program.add(applicability(before));
        judge(before);
        Exceptions overruling = exceptions(Tested.ON_THE_RESULT, axis);
        if (!overruling.isEmpty()) {
            axis.program.add(new Overrule(axis, overruling, slots, axis.ints()));
        }
        Axis results = new Axis(Axis.Kind.RESULTS, axis, new ArrayList<>());
        Exceptions asked = exceptions(Tested.WHEN_ACHIEVED, results);
        axis.program.add(
                new AskAchieved(
                        axis,
                        results,
                        asked,
                        slots,
                        parts,
                        rule.result() instanceof Result.Blocks,
                        axis.ints(),
                        compiler.evidence));
        Truths achieved = compiler.fates.achieved(place);
        Ints day = compiler.fates.day(place);
        axis.program.add(new NoteFate(axis, slots, parts, achieved, day, axis.truths()));
    }

    private Applicability applicability(Slot before) {
        OutcomeRule.Applies applies = rule.applies();
        List<Truths> needs =
                rule.needs().stream()
                        .map(need -> compiler.fates.achieved(compiler.plan.indexOf(need)))
                        .toList();
        return new Applicability(
                axis,
                exceptions(Tested.FIRST, axis),
                needs,
                rule.where() == null ? axis.truths(Truths.YES) : compiler.truth(rule.where(), axis),
                applies == null
                        ? axis.truths(Truths.YES)
                        : compiler.truth(applies.condition(), axis),
                wait(applies == null ? null : applies.ifUnknown()),
                wait(applies == null ? null : applies.ifNot()),
                compiler.block.known,
                words.of(Reasons.NOT_APPLICABLE),
                words.of(Reasons.NEEDS_OPEN),
                axis.ints(),
                rests(),
                before,
                compiler.fates.applied(place));
    }

    private Applicability.@Nullable Rests rests() {
        if (!compiler.grounds.areAsked()) {
            return null;
        }
        OutcomeRule.Applies applies = rule.applies();
        return new Applicability.Rests(
                rule.needs().stream()
                        .map(need -> compiler.grounds.ofOutcome(compiler.plan.indexOf(need)))
                        .toList(),
                compiler.grounds.of(axis, rule.where()),
                compiler.grounds.of(axis, applies == null ? null : applies.condition()));
    }

    private Applicability.@Nullable Wait wait(@Nullable Awaited awaited) {
        return awaited == null
                ? null
                : new Applicability.Wait(
                        compiler.day(awaited.until(), axis),
                        awaited.dated(),
                        words.of(awaited.pending()),
                        words.of(awaited.excluded()));
    }

    private @Nullable Truths truth(@Nullable Condition condition, Axis where) {
        return condition == null ? null : compiler.truth(condition, where);
    }

    private @Nullable Ints day(@Nullable DayNode day, Axis where) {
        return day == null ? null : compiler.day(day, where);
    }

    private Exceptions exceptions(Tested tested, Axis where) {
        List<Exceptions.One> all = new ArrayList<>();
        for (Exclusion exclusion : compiler.plan.exclusions()) {
            if (exclusion.tested() == tested && exclusion.outcomes().contains(rule.name())) {
                all.add(
                        new Exceptions.One(
                                truth(exclusion.when(), where),
                                truth(exclusion.unless(), where),
                                day(exclusion.on(), where),
                                words.of(exclusion.label()),
                                compiler.grounds.of(where, exclusion.when(), exclusion.unless())));
            }
        }
        return new Exceptions(all, words.of(Reasons.CONFLICT));
    }

    private void judge(Slot before) {
        int known = compiler.block.known;
        int met = words.of(Reasons.MET);
        switch (rule.result()) {
            case Result.Once once -> {
                JudgeOnce.Rule judged = once(once, met);
                boolean rests = compiler.grounds.areAsked();
                axis.program.add(
                        new JudgeOnce(axis, before, judged, known, rests, slots.getFirst()));
            }
            case Result.Clocked(var clock, var pending) -> {
                Ints starts = compiler.day(clock.starts(), axis);
                Listed breaks = compiler.rows(clock.breaks(), axis);
                ListedSpells pauses =
                        clock.pauses() == null ? null : compiler.spells(clock.pauses(), axis);
                RunClock.Reasons reasons =
                        RunClock.Reasons.of(
                                clock, pending, words, compiler.grounds.of(axis, clock.starts()));
                axis.program.add(
                        new RunClock(
                                axis, before, clock, starts, breaks, pauses, reasons, known,
                                slots));
            }
            case Result.Blocks(var spells, var each, _, var until, var because, var pending) -> {
                ListedSpells some = compiler.spells(spells, axis);
                Ints last = compiler.day(until, axis);
                CountBlocks.Reasons reasons =
                        new CountBlocks.Reasons(
                                met,
                                words.of(pending),
                                words.of(because),
                                compiler.grounds.of(axis, spells));
                Spans span = compiler.span(each, axis);
                compiler.marks.askedBehind(each);
                axis.program.add(
                        new CountBlocks(axis, before, some, span, last, reasons, known, slots));
            }
            case Result.Grouped _ -> {}
        }
    }

    private JudgeOnce.Rule once(Result.Once once, int met) {
        List<JudgeOnce.Way> ways =
                once.ways().stream()
                        .map(way ->
                                new JudgeOnce.Way(
                                        compiler.truth(way.met(), axis),
                                        compiler.day(way.on(), axis),
                                        compiler.grounds.of(axis, way.met())))
                        .toList();
        OutcomeRule.Otherwise loss = once.otherwise();
        return new JudgeOnce.Rule(
                ways,
                once.settles() == null ? axis.ints(Days.FIRST) : compiler.day(once.settles(), axis),
                words.of(once.pending()),
                loss == null
                        ? new JudgeOnce.Way(
                                axis.truths(Truths.NO), axis.ints(Days.UNKNOWN), Grounds.NOTHING)
                        : new JudgeOnce.Way(
                                compiler.truth(loss.when(), axis),
                                compiler.day(loss.on(), axis),
                                compiler.grounds.of(axis, loss.on())),
                loss == null ? met : words.of(loss.because()),
                met);
    }
}
