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

    /** Any one of several. */
    record AnyOf(List<Remedy> parts) implements Remedy {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }
}
