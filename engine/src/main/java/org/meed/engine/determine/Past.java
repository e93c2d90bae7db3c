package org.meed.engine.determine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.Row;

/**
 * What a client earned under plans that were in force before, by the names of the outcomes. A later
 * version of an agreement sees it as if it had earned it itself.
 *
 * @param isInForce whether a journey of the client has been judged
 */
public record Past(boolean isInForce, Map<String, Last> earned) {

    /** Nothing has been judged yet. */
    public static final Past NONE = new Past(false, Map.of());

    /**
     * How an outcome was last earned.
     *
     * @param end the end of the journey that earned it; unknown while it is open
     */
    public record Last(int end, List<Row> evidence) {
        public Last {
            evidence = List.copyOf(evidence);
        }
    }

    public Past {
        earned = Map.copyOf(earned);
    }

    /** The same, and what a plan that was in force next determined. */
    public Past and(Plan plan, Determination determination) {
        boolean judged =
                determination.journeys().stream()
                        .anyMatch(journey -> plan.inForce().contains(journey.start()));
        if (!judged) {
            return this;
        }
        Map<String, Last> all = new HashMap<>(earned);
        for (Result result : determination.results()) {
            if (result.verdict() instanceof Verdict.Achieved) {
                Journey journey = determination.journeys().get(result.journey() - 1);
                all.put(
                        plan.outcomes().get(result.outcome()).name(),
                        new Last(journey.end(), result.evidence()));
            }
        }
        return new Past(true, all);
    }

    /** What it comes to for a plan. */
    Earned of(Plan plan) {
        Earned of = new Earned(plan.outcomes().size());
        earned.forEach((name, last) -> {
            int outcome = plan.indexOf(name);
            if (outcome >= 0) {
                of.add(outcome, last.end(), last.evidence());
            }
        });
        return of;
    }
}
