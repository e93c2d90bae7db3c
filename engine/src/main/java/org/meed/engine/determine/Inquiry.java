package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.Retraced.Stages;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.time.Days;

/**
 * A determination that answers questions: why a result is what it is, and what any node of the plan
 * said on the way. It judges the client once more, step by step, with the functions that the driver
 * runs on; the driver itself keeps no trace, and is no slower for it.
 *
 * <p>Not for use by several threads at once.
 */
public final class Inquiry {

    private final Determination determination;
    private final List<Account> accounts = new ArrayList<>();

    /**
     * How one result came about.
     *
     * @param at where what the result rests on is asked from
     * @param steps the tests, in the order of the determination, that were come to
     * @param windows the windows of every run of the outcome's clock; none when it has no clock or
     *     none ran
     */
    public record Account(
            Result result, Standpoint at, List<Step> steps, List<ClockWindow> windows) {
        public Account {
            steps = List.copyOf(steps);
            windows = List.copyOf(windows);
        }
    }

    Inquiry(
            Plan plan,
            Questions questions,
            List<OutcomeJudge> judges,
            ClientHistory client,
            Past past,
            Determination determination,
            int memos) {
        this.determination = determination;
        Earned earned = past.of(plan);
        boolean first = !past.isInForce();
        for (Journey journey : determination.journeys()) {
            if (plan.inForce().contains(journey.start())) {
                Frame frame =
                        new Frame(
                                client,
                                determination.journeys(),
                                earned.copy(),
                                judges.size(),
                                memos);
                frame.enter(journey, first);
                first = false;
                Retraced retraced = new Retraced(questions, frame, new ArrayList<>());
                for (int outcome = 0; outcome < judges.size(); outcome++) {
                    frame.outcome = outcome;
                    retrace(retraced, judges.get(outcome), outcome, plan);
                }
                ReferenceDriver.earn(
                        retraced.outcomes().stream().map(Stages::judged).toList(), journey, earned);
            }
        }
    }

    private void retrace(Retraced retraced, OutcomeJudge judge, int outcome, Plan plan) {
        Frame frame = retraced.frame();
        List<Judged> found = judge.found(frame);
        List<Judged> left = judge.overruled(frame, found);
        Stages stages = new Stages(found, left, judge.asked(frame, left));
        retraced.outcomes().add(stages);
        frame.fates.add(stages.judged());
        for (int part = 0; part < found.size(); part++) {
            Result result = determination.results().get(accounts.size());
            boolean asked = left.get(part).verdict() instanceof Verdict.Achieved;
            int resultDay = asked ? stages.judged().get(part).day() : Days.UNKNOWN;
            Standpoint at = new Standpoint(retraced, outcome, resultDay, null, null);
            Retracing retracing =
                    new Retracing(judge, plan.outcomes().get(outcome), plan, at, retraced);
            accounts.add(
                    new Account(result, at, retracing.steps(stages, part), retracing.windows()));
        }
    }

    public Determination determination() {
        return determination;
    }

    /** An account of every result, in the order of the results. */
    public List<Account> accounts() {
        return List.copyOf(accounts);
    }
}
