package org.meed.engine.instrument;

/**
 * Who may use an instrument. Whatever it says, no wording of it is shipped.
 *
 * @param flag whether it may be used without asking
 * @param terms whose it is, and on which terms
 */
public record Licence(Flag flag, String terms) {

    /** Whether an instrument may be used without asking. */
    public enum Flag {
        /** Free to use. */
        FREE,
        /** Free to use for some, or when asked for. */
        REGISTERED,
        /** Paid for. */
        PAID
    }

    public Licence {
        if (terms.isBlank()) {
            throw new IllegalArgumentException(
                    "Licence without terms. Maybe say whose the instrument is.");
        }
    }
}
