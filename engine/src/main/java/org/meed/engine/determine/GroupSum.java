package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.Utf8Order;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.Days;

/**
 * The members of one group added up: all that its results hang on. Sums of parts of a group add up
 * to that of the whole, so that members need never be held together.
 *
 * @param group which it is
 * @param size how many members
 * @param counts what is counted of all, in the order of the rule; unknown when it is not known of
 *     one, or does not fit
 * @param settled the epoch day on which all is known of every member; unknown while that of one is
 *     not
 * @param provider of all members; null when they have several
 * @param first the journey that began first
 */
public record GroupSum(
        Group group,
        int size,
        List<Long> counts,
        int settled,
        @Nullable String provider,
        First first) {

    /**
     * Which group.
     *
     * @param rule the place of its rule among those of the plan
     * @param from the first day of its period; 0 where there are no periods
     * @param word the word by which its members are found
     */
    public record Group(int rule, int from, String word) {}

    /**
     * The journey that began first; of several, that of the first client by UTF-8 bytes.
     *
     * @param start its first day
     * @param journey its number among the client's
     */
    public record First(int start, String client, int journey) {

        boolean isBefore(First other) {
            return start != other.start
                    ? start < other.start
                    : Utf8Order.UTF_8.compare(client, other.client) < 0;
        }
    }

    public GroupSum {
        counts = List.copyOf(counts);
    }

    static GroupSum of(Group group, String client, Member member) {
        return new GroupSum(
                group,
                1,
                member.counts(),
                member.settled(),
                member.provider(),
                new First(member.journey().start(), client, member.journey().number()));
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException when they are of different groups
     */
    public GroupSum and(GroupSum other) {
        if (!group.equals(other.group)) {
            throw new IllegalArgumentException(
                    "(%s) and (%s) are different groups.".formatted(group, other.group));
        }
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            sums.add(Millionths.sum(counts.get(i), other.counts.get(i)));
        }
        boolean known = Days.isKnown(settled) && Days.isKnown(other.settled);
        boolean same = provider != null && provider.equals(other.provider);
        return new GroupSum(
                group,
                size + other.size,
                sums,
                known ? Math.max(settled, other.settled) : Days.UNKNOWN,
                same ? provider : null,
                other.first.isBefore(first) ? other.first : first);
    }
}
