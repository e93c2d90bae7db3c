package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.meed.engine.determine.ClockWindow;
import org.meed.engine.determine.ClockWindow.Fate;
import org.meed.engine.determine.Inquiry.Account;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.determine.Step;
import org.meed.engine.determine.Step.Test;
import org.meed.engine.determine.Truth;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.Exclusion.Tested;
import org.meed.engine.time.Days;

/**
 * Which exceptions would still take away a result that was achieved. They are asked of achieved
 * results only, so that a determination does not come to them before; an explanation that says what
 * would make a result a yes must.
 */
final class Obstacles {

    private final Plan plan;

    Obstacles(Plan plan) {
        this.plan = plan;
    }

    /** The labels of those that hold by what is known now; none of a result that was asked. */
    List<String> of(Account account) {
        if (wasAsked(account) || isSpared(account)) {
            return List.of();
        }
        return holding(account, account.at().on(day(account)));
    }

    private static boolean wasAsked(Account account) {
        return account.steps().stream()
                .anyMatch(step ->
                        step.test() instanceof Test.Excepted(var rule, _, _)
                                && rule.tested() == Tested.WHEN_ACHIEVED);
    }

    /** A part is asked as the run's first achieved part was, and that one has passed. */
    private boolean isSpared(Account account) {
        return account.windows().stream()
                .filter(window -> window.run() == account.result().run())
                .filter(window -> window.fate() instanceof Fate.Clean)
                .anyMatch(
                        window -> holding(account, account.at().on(window.days().end())).isEmpty());
    }

    private List<String> holding(Account account, Standpoint at) {
        String outcome = plan.outcomes().get(account.result().outcome()).name();
        List<String> labels = new ArrayList<>();
        for (Exclusion rule : plan.exclusions()) {
            if (rule.tested() == Tested.WHEN_ACHIEVED
                    && rule.outcomes().contains(outcome)
                    && holds(rule, at)) {
                labels.add(rule.label());
            }
        }
        return labels;
    }

    private static boolean holds(Exclusion rule, Standpoint at) {
        return (rule.when() == null || at.truth(rule.when()) == Truth.YES)
                && (rule.unless() == null || at.truth(rule.unless()) != Truth.YES);
    }

    /** The day that the result would bear; where it is not known yet, the day known. */
    private static int day(Account account) {
        int day = Days.UNKNOWN;
        for (Step step : account.steps()) {
            if (step.test() instanceof Test.Ran(_, ClockWindow window)) {
                day = window.days().end();
            } else if (step.test() instanceof Test.Achieved(_, int on) && !Days.isKnown(day)) {
                day = on;
            }
        }
        return Days.isKnown(day) ? day : account.at().known();
    }
}
