package org.meed.engine.determine;

import org.meed.engine.time.Days;

/**
 * What is determined of a result. Days are epoch days; a day that is not known is {@link
 * Days#UNKNOWN}.
 */
public sealed interface Verdict {

    /**
     * Achieved.
     *
     * @param on the day of the result
     * @param due the day from which it is owed: the day of the result, or the end of its lag
     * @param stands the day from which it can be told: that on which it is due, or a later one
     *     until which it waits to be settled
     */
    record Achieved(int on, int due, int stands) implements Verdict {
        public Achieved {
            if (!Days.isKnown(on) || due < on || stands < due) {
                throw new IllegalArgumentException(
                        "A result achieved on (%s) cannot be due on (%s) and stand from (%s)."
                                .formatted(on, due, stands));
            }
        }

        /** One that waits for nothing but its due day. */
        public Achieved(int on, int due) {
            this(on, due, due);
        }
    }

    /** It became impossible on a day. */
    record NotAchieved(int on, String because) implements Verdict {}

    /**
     * It may still go either way.
     *
     * @param until the earliest day on which it can be settled, where one is known
     */
    record Pending(int until, String because) implements Verdict {}

    /**
     * It is not for this client or journey to be judged.
     *
     * @param on the day it was excluded on, where the exclusion has one
     */
    record Excluded(int on, String because) implements Verdict {}

    /** The word of the result files. */
    default String word() {
        return switch (this) {
            case Achieved _ -> "achieved";
            case NotAchieved _ -> "not-achieved";
            case Pending _ -> "pending";
            case Excluded _ -> "excluded";
        };
    }

    /**
     * The day of the result files: achieved on, became impossible on, settled on at the earliest,
     * excluded on.
     */
    default int date() {
        return switch (this) {
            case Achieved achieved -> achieved.on();
            case NotAchieved not -> not.on();
            case Pending pending -> pending.until();
            case Excluded excluded -> excluded.on();
        };
    }

    /** The stable code of the reason; {@code met} for what is achieved. */
    default String because() {
        return switch (this) {
            case Achieved _ -> Reasons.MET;
            case NotAchieved not -> not.because();
            case Pending pending -> pending.because();
            case Excluded excluded -> excluded.because();
        };
    }
}
