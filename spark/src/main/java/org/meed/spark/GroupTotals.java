package org.meed.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.util.AccumulatorV2;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.GroupSum;
import org.meed.engine.determine.GroupSum.First;
import org.meed.engine.determine.GroupSum.Group;

/**
 * Adds up the members of every group from all tasks: as much as there are groups, however many
 * members they have. Each task adds its own once, at its end.
 */
final class GroupTotals extends AccumulatorV2<List<GroupTotals.Total>, List<GroupTotals.Total>> {

    @Serial private static final long serialVersionUID = 1;

    private volatile List<Total> totals = List.of();

    /**
     * A {@link GroupSum} that travels.
     *
     * @param version the place of the framework among the terms
     * @param provider of all members; null when they have several
     * @param rows those of the client whose journey began first, with all that hang together with
     *     it
     */
    record Total(
            int version,
            int rule,
            int from,
            String word,
            int size,
            List<Long> counts,
            int settled,
            @Nullable String provider,
            int start,
            String client,
            int journey,
            List<PackedRow> rows)
            implements Serializable {

        @Serial private static final long serialVersionUID = 1;

        static Total of(int version, GroupSum sum, List<PackedRow> rows) {
            return new Total(
                    version,
                    sum.group().rule(),
                    sum.group().from(),
                    sum.group().word(),
                    sum.size(),
                    sum.counts(),
                    sum.settled(),
                    sum.provider(),
                    sum.first().start(),
                    sum.first().client(),
                    sum.first().journey(),
                    rows);
        }

        GroupSum sum() {
            return new GroupSum(
                    new Group(rule, from, word),
                    size,
                    counts,
                    settled,
                    provider,
                    new First(start, client, journey));
        }

        Total and(Total other) {
            GroupSum both = sum().and(other.sum());
            return of(version, both, both.first().equals(sum().first()) ? rows : other.rows);
        }
    }

    /** What adds up. */
    private record Key(int version, Group group) {}

    /** The same groups, each once. */
    static List<Total> together(List<Total> some, List<Total> others) {
        Map<Key, Total> all = new HashMap<>();
        for (List<Total> part : List.of(some, others)) {
            for (Total one : part) {
                all.merge(new Key(one.version(), one.sum().group()), one, Total::and);
            }
        }
        return List.copyOf(all.values());
    }

    @Override
    public boolean isZero() {
        return totals.isEmpty();
    }

    @Override
    public GroupTotals copy() {
        GroupTotals copy = new GroupTotals();
        copy.totals = totals;
        return copy;
    }

    @Override
    public void reset() {
        totals = List.of();
    }

    @Override
    public void add(List<Total> more) {
        totals = together(totals, more);
    }

    @Override
    public void merge(AccumulatorV2<List<Total>, List<Total>> other) {
        add(other.value());
    }

    @Override
    public List<Total> value() {
        return totals;
    }
}
