package org.meed.lab.population;

/**
 * What a {@link Draw} is for. Adding or moving a channel changes no other's draws; renaming one
 * changes its own.
 */
public enum Channel {
    /** Who the client is. */
    SEX,
    AGE,
    BIRTHDAY,
    INITIALS,
    GROUP,
    SUBSTANCE,
    INJECTS,
    INJECTED_BEFORE,
    NEED,
    PRONE,
    BAND,
    CONSENT,

    /** Their time in treatment. */
    ARRIVAL,
    DEATH,
    EPISODE,
    PROVIDER,
    WAIT,
    REFERRAL,
    SOURCE_OF_REFERRAL,
    NEVER_STARTED,
    LEAVING,
    LEAVING_DAY,
    REASON,
    GAP,
    RETURN,
    INTERVENTION,
    INTERVENTION_DAY,

    /** What reviews find. */
    USUAL,
    LOW_AT_START,
    NOT_USING,
    STEADY,
    LATE_REVIEWS,
    REVIEW,
    RESPONSE,
    START_USE,
    USE,
    SECTION,
    ANSWER,
    STAGE_DAY,
    BLANK,

    /** What other bodies know. */
    ASSESSMENT,
    ELIGIBLE,
    OFFENCE,
    OFFENCE_DAY,
    CHARGE,
    DISPOSAL,
    CUSTODY,
    HOUSING,
    HOUSED,
    WORK,
    VACCINATION,

    /** How it was written down. */
    LAG,
    LATE,
    SLIP,
    STRAY,
    SECOND_THOUGHTS,

    /** Histories that rub against boundaries. */
    BOUNDARY;

    private final long salt = Draws.mix(name().hashCode() * 0x9E3779B97F4A7C15L);

    /** What keeps this channel's draws apart from the others'. */
    long salt() {
        return salt;
    }
}
