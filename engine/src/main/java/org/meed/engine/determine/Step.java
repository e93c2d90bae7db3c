package org.meed.engine.determine;

import org.meed.engine.framework.plan.Clock;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.OutcomeRule;

/**
 * One test on the way to a result.
 *
 * @param answer what the test answered; each kind of test says what a yes means
 * @param decides whether the verdict is what it is because of this answer
 * @param at where its conditions were asked from
 */
public record Step(Test test, Truth answer, boolean decides, Standpoint at) {

    /** What was tested. */
    public sealed interface Test {

        /**
         * A labelled exception. Yes: it holds.
         *
         * @param spares whether it holds and yet leaves this result as it was
         * @param on the day it is dated on; unknown when it has none of its own
         */
        record Excepted(Exclusion rule, boolean spares, int on) implements Test {}

        /** Another outcome of the journey that this one needs. Yes: it is achieved. */
        record Needed(String outcome) implements Test {}

        /** Which journeys the outcome is for. Yes: for this one. */
        record Meant(Condition where) implements Test {}

        /**
         * Whether the outcome applies. Yes: it does.
         *
         * @param until the first day on which an answer is no longer waited for; unknown when none
         *     is waited for
         */
        record Applied(OutcomeRule.Applies rule, int until) implements Test {}

        /**
         * Whether the day has come on which the result is settled. Yes: it has.
         *
         * @param day the day; unknown while it is not known
         */
        record Settled(DayNode when, int day) implements Test {}

        /**
         * A way of achieving the outcome. Yes: its condition holds.
         *
         * @param on the day of the result; unknown while it is not known
         */
        record Achieved(OutcomeRule.Way way, int on) implements Test {}

        /**
         * How the outcome is lost. Yes: its condition holds.
         *
         * @param on the day it is dated on; unknown while it is not known
         */
        record Lost(OutcomeRule.Otherwise rule, int on) implements Test {}

        /** Whether the clock has started. Never yes: a clock that has started shows its windows. */
        record Started(Clock clock) implements Test {}

        /** Whether so many blocks have run. Yes: they have; unknown: they still may. */
        record Counted(OutcomeRule.Result.Blocks rule, int part) implements Test {}

        /**
         * The window of the part. Yes: it is clean and settled; unknown: it may still be broken.
         */
        record Ran(Clock clock, ClockWindow window) implements Test {}
    }
}
