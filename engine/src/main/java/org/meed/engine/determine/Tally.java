package org.meed.engine.determine;

import org.jspecify.annotations.Nullable;
import org.meed.engine.ratio.Millionths;
import org.meed.engine.time.DateRange;
import org.meed.engine.time.Days;

/**
 * One group, its members added up.
 *
 * @param period in which its members start; null when there are no periods
 * @param earliest the journey of the member that began first
 */
record Tally(GroupSum sum, @Nullable DateRange period, Journey earliest) {

    /** The word by which its members are found. */
    String word() {
        return sum.group().word();
    }

    /** What it stands under: its word, and where there are periods the first day of its own. */
    String group() {
        return period == null ? word() : word() + "-" + Days.text(period.start());
    }

    /** The first day after its period. */
    int before() {
        return period == null ? Integer.MAX_VALUE : period.end();
    }

    int size() {
        return sum.size();
    }

    /** What is counted of all; null when it is not known of one. */
    @Nullable Long sum(int count) {
        long counted = sum.counts().get(count);
        return counted == Millionths.UNKNOWN ? null : counted;
    }

    /** The day on which all is known of every member; unknown while that of one is not. */
    int settled() {
        return sum.settled();
    }

    boolean isSettledOn(int known) {
        return Days.isKnown(settled()) && settled() <= known;
    }

    /** The journey that began first, as the only one of the group: its day chooses the prices. */
    Journey first() {
        return new Journey(
                1,
                earliest.episodes(),
                earliest.start(),
                earliest.end(),
                earliest.closes(),
                earliest.lastDischarged());
    }

    /** The provider of all members; empty when they have several. */
    String provider() {
        String one = sum.provider();
        return one == null ? "" : one;
    }
}
