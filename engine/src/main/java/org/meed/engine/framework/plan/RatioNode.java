package org.meed.engine.framework.plan;

import org.meed.engine.ratio.Ratio;

/** An exact ratio that is asked of a group of journeys, or unknown. */
public sealed interface RatioNode {

    /**
     * What a group counts, for each of its members.
     *
     * @param count the name of one of the group's counts
     */
    record PerMember(String count) implements RatioNode {}

    /**
     * The rate of the comparison group of the same name, of the last of its rows.
     *
     * @param measure what was counted of it
     */
    record Compared(String measure) implements RatioNode {}

    /** How far one ratio falls short of another, as a share of that other. */
    record Fall(RatioNode from, RatioNode to) implements RatioNode {}

    /**
     * The same of all groups that are settled, as if they were one: what was counted of all, and
     * for a comparison what its rates come to over as many members. Unknown while fewer are settled
     * than it takes.
     *
     * @param groups how many it takes
     */
    record Pooled(int groups, RatioNode of) implements RatioNode {}

    /**
     * What a group counts, as a share of what all groups of its period count. Unknown until all of
     * them are settled.
     *
     * @param count the name of one of the group's counts
     */
    record ShareOf(String count) implements RatioNode {}

    /** So many hundredths. */
    record Fixed(Ratio ratio) implements RatioNode {}

    /**
     * As many hundredths as a parameter says, of the day on which the group's first member began.
     */
    record Parameter(String name) implements RatioNode {}

    /** Two ratios together. */
    record Sum(RatioNode one, RatioNode other) implements RatioNode {}

    /** One ratio of another. */
    record Product(RatioNode one, RatioNode other) implements RatioNode {}
}
