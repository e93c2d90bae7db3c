package org.meed.engine.determine;

import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.framework.plan.SpellsNode;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;
import org.meed.engine.time.Span;
import org.meed.engine.time.Spells;

/** Finds how soon spells could come to a length, if every day from now on were one of them. */
final class SpellProspects {

    private final Standpoint at;

    SpellProspects(Standpoint at) {
        this.at = at;
    }

    /** The earliest day on which the length could be reached; unknown when it cannot be. */
    int earliest(DayNode.Reached node) {
        Spells best = best(node.spells());
        Span length = at.span(node.length());
        return node.unbroken() ? best.hasRun(length) : best.totals(length);
    }

    private Spells best(SpellsNode node) {
        return switch (node) {
            case SpellsNode.Of _ -> at.spells(node).and(Spells.of(DateRange.from(at.known())));
            case SpellsNode.Joined(var sources, var gaps) -> {
                Spells all = Spells.NONE;
                for (SpellsNode source : sources) {
                    all = all.and(best(source));
                }
                yield gaps == null ? all : all.over(at.span(gaps));
            }
            case SpellsNode.Without(var spells, var taken) ->
                    best(spells).without(at.spells(taken));
            case SpellsNode.During(var spells, var from, var until) -> {
                int first = at.day(from);
                int end = until == null ? Days.UNKNOWN : at.day(until);
                int bound = Days.isKnown(end) ? end : Days.LAST;
                yield Days.isKnown(first)
                        ? best(spells).within(new DateRange(first, Math.max(first, bound)))
                        : Spells.NONE;
            }
        };
    }
}
