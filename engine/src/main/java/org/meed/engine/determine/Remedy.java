package org.meed.engine.determine;

import java.util.List;
import org.meed.engine.framework.plan.Condition;
import org.meed.engine.framework.plan.DayNode;
import org.meed.engine.history.Row;
import org.meed.engine.time.Days;

/** What would make a condition answer as it does not: as far as the rules alone can say. */
public sealed interface Remedy {

    /** Whether days after a day, and not only corrections of what is on record, can bring it. */
    default boolean canStillCome(int known) {
        return switch (this) {
            case Nothing _, Corrected _ -> false;
            case Another another -> another.wanted().stream().anyMatch(one -> one.isAfter(known));
            case Next next -> next.search().openings().stream().anyMatch(one -> one.isAfter(known));
            case Wait wait -> !Days.isKnown(wait.until()) || wait.until() > known;
            case AllOf(var parts) -> parts.stream().allMatch(part -> part.canStillCome(known));
            case AnyOf(var parts) -> parts.stream().anyMatch(part -> part.canStillCome(known));
            case SomeOf(int count, var parts) ->
                    parts.stream().filter(part -> part.canStillCome(known)).count() >= count;
            case Lasts(_, _, int earliest) -> Days.isKnown(earliest) && earliest > known;
            case Judged(_, _, boolean open) -> open;
        };
    }

    /** Nothing would. */
    record Nothing() implements Remedy {}

    /**
     * A row that is not there, or takes the place of one that is.
     *
     * @param wanted the rows it may be, any of them
     * @param showing the condition that would then have to answer
     * @param answer what it would have to answer
     */
    record Another(List<Wanted> wanted, Condition showing, Truth answer) implements Remedy {
        public Another {
            wanted = List.copyOf(wanted);
        }
    }

    /** The rows that a chain still lacks, on any of the openings of its search. */
    record Next(HowNear search) implements Remedy {}

    /**
     * Time.
     *
     * @param what the day that must come
     * @param until that day; unknown while it is not known
     */
    record Wait(DayNode what, int until) implements Remedy {}

    /** Another answer in a row that is on record: only a correction brings it. */
    record Corrected(Row row, Condition condition, Truth answer) implements Remedy {}

    /** All of several; of none: it is so already. */
    record AllOf(List<Remedy> parts) implements Remedy {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** So many of several. */
    record SomeOf(int count, List<Remedy> parts) implements Remedy {
        public SomeOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Spells that go on.
     *
     * @param what the day on which they come to a length
     * @param sofar how many days they come to now
     * @param earliest the earliest day on which they could; unknown when they cannot any more
     */
    record Lasts(DayNode.Reached what, int sofar, int earliest) implements Remedy {}

    /**
     * Another outcome of the journey, which has rules of its own.
     *
     * @param answer what would have to become of it
     * @param open whether it is still open
     */
    record Judged(Condition.OutcomeIs what, Truth answer, boolean open) implements Remedy {}

    /** Any one of several. */
    record AnyOf(List<Remedy> parts) implements Remedy {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }
}
