package org.meed.lab.population;

/**
 * One episode as it really went; a day that lies beyond the story is {@link Course#NEVER}.
 *
 * @param number 1, 2, ... for each client
 * @param stretch which stretch of treatment it belongs to (0, 1, ...): episodes at most 21 days
 *     apart go together
 * @param provider who treated the client
 * @param referred the day of the referral
 * @param triaged the day of the triage
 * @param started the day of the first intervention
 * @param discharged the day of the discharge
 * @param reason why it ended; while it has not, what the end would be is not known and this is
 *     OTHER
 */
record Episode(
        int number,
        int stretch,
        String provider,
        int referred,
        int triaged,
        int started,
        int discharged,
        Reason reason) {

    boolean wasStarted() {
        return started != Course.NEVER;
    }

    boolean wasEnded() {
        return discharged != Course.NEVER;
    }
}
