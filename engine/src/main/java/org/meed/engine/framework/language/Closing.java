package org.meed.engine.framework.language;

import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.DayNode.Landmark;
import org.meed.engine.framework.plan.Exclusion;
import org.meed.engine.framework.plan.OutcomeRule;
import org.meed.engine.framework.programme.Scheme.Ending;

/**
 * What closes the open results of a scheme that ends: an exception like any other, dated on the
 * last day, that spares what it would spare if it were written in the framework.
 */
final class Closing {

    private static final String LABEL = "scheme-ended";

    private Closing() {}

    static Exclusion of(Plan plan, Ending ending) {
        return new Exclusion(
                LABEL,
                plan.outcomes().stream().map(OutcomeRule::name).toList(),
                Exclusion.Tested.ON_THE_RESULT,
                new Condition.Days(
                        new DayNode.Of(Landmark.KNOWN_DATE),
                        Condition.Relation.AT_LEAST,
                        new DayNode.Fixed(ending.day())),
                null,
                new DayNode.Fixed(ending.day() - 1),
                ending.source());
    }
}
