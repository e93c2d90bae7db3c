package org.meed.engine.framework.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meed.engine.framework.Source;
import org.meed.engine.ratio.Ratio;

/**
 * The rule of one outcome, of each journey.
 *
 * @param domain the domain it belongs to
 * @param stages interim, final or both
 * @param source the clause and line it stands at
 * @param needs the outcomes that the journey must have achieved for this one to apply
 * @param where the journeys it applies to; null for all
 * @param applies the condition that, unlike {@code where}, may be unknown for a time; null for none
 * @param locals what the rule names for itself, in written order: kept for the explanation
 */
public record OutcomeRule(
        String name,
        String domain,
        List<String> stages,
        Source source,
        List<String> needs,
        @Nullable Condition where,
        @Nullable Applies applies,
        Result result,
        Map<String, Node> locals) {

    public OutcomeRule {
        stages = List.copyOf(stages);
        needs = List.copyOf(needs);
    }

    /** The names of its parts in order; one empty name when it has none. */
    public List<String> parts() {
        return switch (result) {
            case Result.Once _, Result.Grouped _ -> List.of("");
            case Result.Clocked clocked ->
                    clocked.clock().parts().stream().map(Clock.Part::name).toList();
            case Result.Blocks blocks ->
                    IntStream.rangeClosed(1, blocks.most()).mapToObj(Integer::toString).toList();
        };
    }

    /** How many {@link #parts} it has. */
    public int partCount() {
        return switch (result) {
            case Result.Once _, Result.Grouped _ -> 1;
            case Result.Clocked clocked -> clocked.clock().parts().size();
            case Result.Blocks blocks -> blocks.most();
        };
    }

    /** The name of the part of a place, without a list of all: results ask it of each line. */
    public String part(int place) {
        Objects.checkIndex(place, partCount());
        return switch (result) {
            case Result.Once _, Result.Grouped _ -> "";
            case Result.Clocked clocked -> clocked.clock().parts().get(place).name();
            case Result.Blocks _ -> Integer.toString(place + 1);
        };
    }

    /**
     * Whether an outcome applies: no excludes it, and so does unknown, each after its time when one
     * is given.
     *
     * @param ifUnknown null when unknown is {@code not-applicable} at once
     * @param ifNot null when no is {@code not-applicable} at once
     */
    public record Applies(
            Condition condition, @Nullable Awaited ifUnknown, @Nullable Awaited ifNot) {}

    /** What it is to achieve it. */
    public sealed interface Result {

        /**
         * Achieved once, in one of some ways, whichever comes first.
         *
         * @param settles the day until which it is pending; null for none
         * @param otherwise how it is lost; null when it stays open for ever
         */
        record Once(
                List<Way> ways,
                @Nullable DayNode settles,
                String pending,
                @Nullable Otherwise otherwise)
                implements Result {
            public Once {
                ways = List.copyOf(ways);
            }
        }

        /**
         * Achieved by a group of journeys as one, in one of some ways; it is the result of the
         * group and of no client.
         *
         * @param ratios what the rule names for itself
         * @param ways tests all of which must hold; the first way that does counts
         * @param because the reason when none does, once the group is settled
         */
        record Grouped(
                GroupRule group,
                Map<String, RatioNode> ratios,
                List<List<RatioTest>> ways,
                String because,
                String pending)
                implements Result {
            public Grouped {
                ratios = Collections.unmodifiableMap(new LinkedHashMap<>(ratios));
                ways = ways.stream().map(List::copyOf).toList();
            }
        }

        /** Achieved part by part as a clock runs. */
        record Clocked(Clock clock, String pending) implements Result {}

        /**
         * Achieved part by part, one for each whole block of days within a spell.
         *
         * @param each how long a block is
         * @param most how many there are at most
         * @param until spells that begin on or after it do not count
         * @param because the reason of the parts that are lost when no spell counts any more
         */
        record Blocks(
                SpellsNode spells,
                SpanNode each,
                int most,
                DayNode until,
                String because,
                String pending)
                implements Result {}
    }

    /** A test of a group: how a ratio stands to another that is written. */
    public record RatioTest(RatioNode ratio, Condition.Relation relation, Ratio than) {}

    /** A condition that achieves the outcome, and the day it does so on. */
    public record Way(Condition met, DayNode on, Source source) {}

    /** The result is not achieved, on a day, once a condition holds. */
    public record Otherwise(Condition when, DayNode on, String because, Source source) {}
}
