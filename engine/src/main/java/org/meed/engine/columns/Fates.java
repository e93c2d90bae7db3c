package org.meed.engine.columns;

import org.meed.engine.framework.plan.Condition.Fate;

/** What became of the outcomes of each journey, for the rules of those after them. */
final class Fates {

    private final Truths[] applied;
    private final Truths[] achieved;
    private final Ints[] days;
    private final Ints[] earned;

    /** Whether anybody asks what was earned of an outcome. */
    private final boolean[] asked;

    Fates(int outcomes, Axis clients, Axis journeys) {
        applied = new Truths[outcomes];
        achieved = new Truths[outcomes];
        days = new Ints[outcomes];
        earned = new Ints[outcomes];
        asked = new boolean[outcomes];
        for (int i = 0; i < outcomes; i++) {
            applied[i] = journeys.truths();
            achieved[i] = journeys.truths();
            days[i] = journeys.ints();
            earned[i] = clients.ints();
        }
    }

    Truths applied(int outcome) {
        return applied[outcome];
    }

    Truths achieved(int outcome) {
        return achieved[outcome];
    }

    Truths truth(int outcome, Fate fate) {
        return switch (fate) {
            case APPLIES -> applied(outcome);
            case ACHIEVED -> achieved(outcome);
        };
    }

    /** The last day of an achieved outcome. */
    Ints day(int outcome) {
        return days[outcome];
    }

    /** For each client the end of the last journey that earned an outcome. */
    Ints earned(int outcome) {
        asked[outcome] = true;
        return earned[outcome];
    }

    /** Whether {@link #earned} has been asked of an outcome. */
    boolean isAsked(int outcome) {
        return asked[outcome];
    }

    /** Forgets what was earned, before the journeys of other clients. */
    void clear(int clients) {
        for (Ints each : earned) {
            java.util.Arrays.fill(each.at, 0, clients, org.meed.engine.time.Days.UNKNOWN);
        }
    }
}
