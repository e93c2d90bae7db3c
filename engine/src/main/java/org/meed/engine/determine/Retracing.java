package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Retraced.Stages;
import org.meed.engine.determine.Step.Test;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Awaited;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.plan.OutcomeRule.Result.Blocks;
import org.meed.engine.framework.plan.OutcomeRule.Result.Clocked;
import org.meed.engine.framework.plan.OutcomeRule.Result.Grouped;
import org.meed.engine.framework.plan.OutcomeRule.Result.Once;
import org.meed.engine.time.Days;

/**
 * Follows how one result was judged, test by test, and says which test decided. The verdicts are
 * those of the {@link OutcomeJudge}; here it is only asked at which of its stages they changed.
 */
final class Retracing {

    private final OutcomeJudge judge;
    private final OutcomeRule rule;
    private final Plan plan;
    private final Standpoint at;
    private final Retraced journey;
    private final List<Step> steps = new ArrayList<>();
    private List<ClockWindow> windows = List.of();

    Retracing(OutcomeJudge judge, OutcomeRule rule, Plan plan, Standpoint at, Retraced journey) {
        this.judge = judge;
        this.rule = rule;
        this.plan = plan;
        this.at = at;
        this.journey = journey;
    }

    /** The steps of a part; the last stage at which its verdict changed is the one that decided. */
    List<Step> steps(Stages stages, int part) {
        Verdict found = stages.found().get(part).verdict();
        Verdict left = stages.left().get(part).verdict();
        Verdict judged = stages.judged().get(part).verdict();
        boolean askedDecides = !judged.equals(left);
        boolean overruled = !left.equals(found);
        found(stages.found().get(part), !askedDecides && !overruled);
        for (Exclusions.Asked asked : judge.onResult.ask(frame(Days.UNKNOWN))) {
            excepted(asked, asked.holds() && !overruled, !askedDecides && overruled, at);
        }
        if (left instanceof Verdict.Achieved) {
            Frame frame = frame(at.resultDay());
            for (Exclusions.Asked asked : judge.whenAchieved.ask(frame)) {
                excepted(asked, false, askedDecides, at);
            }
        }
        return steps;
    }

    private Frame frame(int resultDay) {
        Frame frame = journey.frame();
        frame.resultDay = resultDay;
        return frame;
    }

    /** An exception; where several that are tested together hold, each of them decides. */
    private void excepted(
            Exclusions.Asked asked, boolean spares, boolean decides, Standpoint from) {
        steps.add(
                new Step(
                        new Test.Excepted(asked.rule(), spares, asked.on()),
                        Truth.of(asked.holds()),
                        decides && asked.holds(),
                        from));
    }

    private void add(Test test, Truth answer, boolean decides) {
        steps.add(new Step(test, answer, decides, at));
    }

    private void found(Judged found, boolean decides) {
        boolean goesOn = true;
        for (Exclusions.Asked asked : judge.first.ask(frame(Days.UNKNOWN))) {
            excepted(asked, false, decides, at);
            goesOn &= !asked.holds();
        }
        if (goesOn && needs(decides) && where(decides) && applies(decides)) {
            switch (rule.result()) {
                case Once once -> once(once, decides);
                case Clocked clocked -> clocked(clocked, found, decides);
                case Grouped _ ->
                        throw new IllegalStateException("A group's result is of no client.");
                case Blocks blocks ->
                        add(
                                new Test.Counted(blocks, found.part()),
                                OutcomeJudge.isAchieved(found),
                                decides);
            }
        }
    }

    private boolean needs(boolean decides) {
        Truth all = Truth.YES;
        List<Truth> truths = new ArrayList<>();
        for (String need : rule.needs()) {
            Truth truth = need(need);
            truths.add(truth);
            all = all.and(truth);
        }
        for (int i = 0; i < truths.size(); i++) {
            boolean its = truths.get(i) == all && all != Truth.YES;
            add(new Test.Needed(rule.needs().get(i)), truths.get(i), decides && its);
        }
        return all == Truth.YES;
    }

    private Truth need(String outcome) {
        return journey.frame().fates.isAchieved(plan.indexOf(outcome));
    }

    private boolean where(boolean decides) {
        if (rule.where() == null) {
            return true;
        }
        Truth truth = at.truth(rule.where());
        add(new Test.Meant(rule.where()), truth, decides && truth != Truth.YES);
        return truth == Truth.YES;
    }

    private boolean applies(boolean decides) {
        OutcomeRule.Applies applies = rule.applies();
        if (applies == null) {
            return true;
        }
        Truth truth = at.truth(applies.condition());
        int until =
                switch (truth) {
                    case YES -> Days.UNKNOWN;
                    case NO -> until(applies.ifNot());
                    case UNKNOWN -> until(applies.ifUnknown());
                };
        add(new Test.Applied(applies, until), truth, decides && truth != Truth.YES);
        return truth == Truth.YES;
    }

    private int until(@Nullable Awaited awaited) {
        return awaited == null ? Days.UNKNOWN : at.day(awaited.until());
    }

    private void once(Once once, boolean decides) {
        boolean settled = true;
        if (once.settles() != null) {
            int day = at.day(once.settles());
            settled = at.hasCome(day);
            Truth truth = Days.isKnown(day) ? Truth.of(settled) : Truth.UNKNOWN;
            add(new Test.Settled(once.settles(), day), truth, decides && !settled);
        }
        OnceJudge.Winner winner =
                settled && judge.once != null ? judge.once.winner(frame(Days.UNKNOWN)) : null;
        boolean lost =
                settled
                        && winner == null
                        && once.otherwise() != null
                        && at.truth(once.otherwise().when()) == Truth.YES;
        for (OutcomeRule.Way way : once.ways()) {
            boolean wins = winner != null && winner.way().equals(way);
            boolean fails = settled && winner == null && !lost;
            add(
                    new Test.Achieved(way, at.day(way.on())),
                    at.truth(way.met()),
                    decides && (wins || fails));
        }
        if (once.otherwise() != null && winner == null) {
            add(
                    new Test.Lost(once.otherwise(), at.day(once.otherwise().on())),
                    at.truth(once.otherwise().when()),
                    decides && lost);
        }
    }

    private void clocked(Clocked clocked, Judged found, boolean decides) {
        if (judge.clock != null) {
            windows = judge.clock.windows(frame(Days.UNKNOWN));
        }
        if (windows.isEmpty()) {
            add(new Test.Started(clocked.clock()), Truth.UNKNOWN, decides);
        }
        for (ClockWindow window : windows) {
            if (window.run() == found.run() && window.part() == found.part()) {
                Truth truth =
                        switch (window.fate()) {
                            case ClockWindow.Fate.Clean _ -> Truth.YES;
                            case ClockWindow.Fate.Open _, ClockWindow.Fate.Waiting _ ->
                                    Truth.UNKNOWN;
                            case ClockWindow.Fate.Broken _, ClockWindow.Fate.CutOff _ -> Truth.NO;
                        };
                add(new Test.Ran(clocked.clock(), window), truth, decides);
            }
        }
    }

    /** The windows of the clock, once the steps were followed and came to it. */
    List<ClockWindow> windows() {
        return windows;
    }
}
