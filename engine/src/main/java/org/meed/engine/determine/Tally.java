package org.meed.engine.determine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meed.engine.determine.Functions.NumberFunction;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/** The members of one group, added up. */
final class Tally {

    private final String word;
    private final @Nullable DateRange period;
    private final List<Member> members = new ArrayList<>();

    /**
     * A group without members yet.
     *
     * @param period in which its members start; null when there are no periods
     */
    Tally(String word, @Nullable DateRange period) {
        this.word = word;
        this.period = period;
    }

    /** The word by which its members are found. */
    String word() {
        return word;
    }

    /** What it stands under: its word, and where there are periods the first day of its own. */
    String group() {
        return period == null ? word : word + "-" + Days.text(period.start());
    }

    /** The first day after its period. */
    int before() {
        return period == null ? Integer.MAX_VALUE : period.end();
    }

    void add(Member member) {
        members.add(member);
    }

    int size() {
        return members.size();
    }

    /** What is counted of all; null when it is not known of one. */
    @Nullable Long sum(int count) {
        long sum = 0;
        for (Member member : members) {
            long one = member.counts().get(count);
            if (one == NumberFunction.UNKNOWN) {
                return null;
            }
            sum = Millionths.sum(sum, one);
        }
        return sum;
    }

    /** The day on which all is known of every member; unknown while that of one is not. */
    int settled() {
        int latest = Days.UNKNOWN;
        for (Member member : members) {
            if (!Days.isKnown(member.settled())) {
                return Days.UNKNOWN;
            }
            latest = Math.max(latest, member.settled());
        }
        return latest;
    }

    boolean isSettledOn(int known) {
        return Days.isKnown(settled()) && settled() <= known;
    }

    /** The journey that began first, as the only one of the group: its day chooses the prices. */
    Journey first() {
        Journey first = members.getFirst().journey();
        for (Member member : members) {
            if (member.journey().start() < first.start()) {
                first = member.journey();
            }
        }
        return new Journey(
                1,
                first.episodes(),
                first.start(),
                first.end(),
                first.closes(),
                first.lastDischarged());
    }

    /** The provider of all members; empty when they have several. */
    String provider() {
        Set<String> providers = members.stream().map(Member::provider).collect(Collectors.toSet());
        return providers.size() == 1 ? providers.iterator().next() : "";
    }
}
