package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Remedy;
import org.meed.engine.determine.Standpoint;
import org.meed.engine.determine.Truth;
import org.meed.engine.framework.Plan;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.Exclusion;

/**
 * What would undo an exception, and not only hand the result over to another one: an exception that
 * spares what a second one takes is not undone by that, nor is one whose condition rests on what a
 * third one asks for.
 */
final class Undoing {

    private final Plan plan;

    Undoing(Plan plan) {
        this.plan = plan;
    }

    /**
     * What undoes an exception of an outcome: what it spares, where that is any use; else its
     * condition.
     */
    Remedy of(Exclusion held, String outcome, Standpoint at) {
        if (held.unless() != null && !isTakenByAnother(held, outcome)) {
            return at.remedy(held.unless(), Truth.YES);
        }
        Condition when = held.when();
        if (when == null) {
            return new Remedy.Nothing();
        }
        if (when instanceof Condition.AtLeast several && several.isAll()) {
            List<Remedy> remedies = new ArrayList<>();
            several.parts().stream()
                    .filter(part -> !isAskedByAnother(part, held, outcome))
                    .forEach(part -> remedies.add(at.remedy(part, Truth.NO)));
            return remedies.size() == 1 ? remedies.getFirst() : new Remedy.AnyOf(remedies);
        }
        return at.remedy(when, Truth.NO);
    }

    /** Whether what an exception spares is what another one of the outcome takes, whatever else. */
    boolean isTakenByAnother(Exclusion held, String outcome) {
        return held.unless() != null
                && others(held, outcome).stream()
                        .filter(other -> other.unless() == null)
                        .anyMatch(other -> implies(held.unless(), other.when()));
    }

    private boolean isAskedByAnother(Condition part, Exclusion held, String outcome) {
        return others(held, outcome).stream().anyMatch(other -> part.equals(other.unless()));
    }

    private List<Exclusion> others(Exclusion held, String outcome) {
        return plan.exclusions().stream()
                .filter(other -> !other.equals(held))
                .filter(other -> other.tested() == held.tested())
                .filter(other -> other.outcomes().contains(outcome))
                .toList();
    }

    /** Whether the second cannot but hold where the first does, as far as their form tells. */
    private static boolean implies(Condition first, @Nullable Condition second) {
        if (first.equals(second)) {
            return true;
        }
        if (first instanceof Condition.AtLeast several && several.isAll()) {
            return several.parts().stream().anyMatch(part -> implies(part, second));
        }
        return second instanceof Condition.AtLeast several
                && several.isAny()
                && several.parts().stream().anyMatch(part -> implies(first, part));
    }
}
