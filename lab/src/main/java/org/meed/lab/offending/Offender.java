package org.meed.lab.offending;

import java.time.LocalDate;

/**
 * One of a group: what OGRS3 asks of somebody's record.
 *
 * @param client the client's id, by which the members of a group are told apart
 * @param sex the sex on the record
 * @param born the day of birth
 * @param sanction how the current offence was disposed of
 * @param sanctioned the day of that
 * @param group the group of the current offence
 * @param firstSanctioned the day of the first sanction ever, which may be the current one
 * @param previousSanctions how many sanctions there were before the current one
 * @param atRisk the day from which an offence is possible: the sanction, or the release from
 *     custody
 */
public record Offender(
        String client,
        Sex sex,
        LocalDate born,
        Sanction sanction,
        LocalDate sanctioned,
        OffenceGroup group,
        LocalDate firstSanctioned,
        int previousSanctions,
        LocalDate atRisk) {

    /** The age of criminal responsibility: below it there is no sanction. */
    static final int YOUNGEST = 10;

    public Offender {
        if (client.isBlank()) {
            throw new IllegalArgumentException("Client is empty. Maybe the row has no id.");
        }
        if (firstSanctioned.isAfter(sanctioned) || sanctioned.isAfter(atRisk)) {
            throw new IllegalArgumentException(
                    "Days of "
                            + client
                            + " are out of order: first sanction "
                            + firstSanctioned
                            + ", sanction "
                            + sanctioned
                            + ", at risk "
                            + atRisk
                            + ". Maybe two are swapped.");
        }
        if (born.plusYears(YOUNGEST).isAfter(firstSanctioned)) {
            throw new IllegalArgumentException(
                    "First sanction of "
                            + client
                            + " is at an age below "
                            + YOUNGEST
                            + ". Maybe the birthday is wrong.");
        }
        if (previousSanctions < 0
                || (previousSanctions == 0) != firstSanctioned.equals(sanctioned)) {
            throw new IllegalArgumentException(
                    "Previous sanctions of "
                            + client
                            + " are "
                            + previousSanctions
                            + ", the first on "
                            + firstSanctioned
                            + " and the current one on "
                            + sanctioned
                            + ". Maybe the current one was counted among the previous.");
        }
    }
}
