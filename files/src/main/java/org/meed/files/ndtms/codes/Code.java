package org.meed.files.ndtms.codes;

import org.meed.engine.framework.Standing;
import org.meed.engine.time.Days;

/**
 * One code of a list, for some time.
 *
 * @param code as written in a file; with {@code *} at its end it stands for every code that begins
 *     so and is not listed itself
 * @param word what a history says instead; empty when the code means: not known
 * @param from the first day on which it holds, {@link Days#UNKNOWN} for since ever
 * @param to the last day on which it holds, {@link Days#UNKNOWN} when no end is known
 * @param standing how far the row can be relied on
 * @param source where it was read
 * @param meaning what the code says, for the manual
 */
public record Code(
        String code,
        String word,
        int from,
        int to,
        Standing standing,
        String source,
        String meaning) {

    /** Whether it holds on a day; on an unknown day every code may. */
    public boolean holdsOn(int day) {
        return !Days.isKnown(day) || (day >= from && (!Days.isKnown(to) || day <= to));
    }

    /** Whether it stands for every code that begins so. */
    public boolean isGroup() {
        return code.endsWith("*");
    }

    /** For how long it holds, for a message. */
    String validity() {
        String since = Days.isKnown(from) ? "from " + Days.text(from) : "";
        String until = Days.isKnown(to) ? "to " + Days.text(to) : "";
        return (since + " " + until).strip();
    }
}
