package org.meed.files.ndtms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an import reads its files.
 *
 * @param clientIds what makes two rows be about one person
 * @param salt a secret that is hashed into every client id; empty for none, in which case anybody
 *     who can guess a client's initials and date of birth can find the client
 * @param bands how many complexity bands there are
 * @param codes a folder with code lists and column names of one's own, laid over those shipped
 * @param recorded the day on which all of it became known, for example that of the submission;
 *     without it each row becomes known by its own days
 * @param onto the history that the import continues
 * @param complete whether the files hold every client of the agencies that they name, so that
 *     clients of whom they say nothing are gone; only read when a history is continued
 * @param allConsent whether a file without a column for consent may be taken to hold only clients
 *     who consent
 */
public record NdtmsSettings(
        ClientIds clientIds,
        String salt,
        Bands bands,
        Optional<Path> codes,
        Optional<LocalDate> recorded,
        Optional<Path> onto,
        boolean complete,
        boolean allConsent) {

    /**
     * Clients by attributor, no salt, five bands, the code lists as shipped, nothing recorded, no
     * history continued, consent always asked for.
     */
    public static NdtmsSettings standard() {
        return new NdtmsSettings(
                ClientIds.ATTRIBUTOR,
                "",
                Bands.FIVE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    public NdtmsSettings withClientIds(ClientIds ids) {
        return new NdtmsSettings(ids, salt, bands, codes, recorded, onto, complete, allConsent);
    }

    public NdtmsSettings withSalt(String secret) {
        return new NdtmsSettings(
                clientIds, secret, bands, codes, recorded, onto, complete, allConsent);
    }

    public NdtmsSettings withBands(Bands count) {
        return new NdtmsSettings(
                clientIds, salt, count, codes, recorded, onto, complete, allConsent);
    }

    public NdtmsSettings withCodes(Path folder) {
        return new NdtmsSettings(
                clientIds, salt, bands, Optional.of(folder), recorded, onto, complete, allConsent);
    }

    public NdtmsSettings withRecorded(LocalDate day) {
        return new NdtmsSettings(
                clientIds, salt, bands, codes, Optional.of(day), onto, complete, allConsent);
    }

    public NdtmsSettings withOnto(Path history) {
        return new NdtmsSettings(
                clientIds,
                salt,
                bands,
                codes,
                recorded,
                Optional.of(history),
                complete,
                allConsent);
    }

    public NdtmsSettings withComplete(boolean whole) {
        return new NdtmsSettings(clientIds, salt, bands, codes, recorded, onto, whole, allConsent);
    }

    public NdtmsSettings withAllConsent(boolean all) {
        return new NdtmsSettings(clientIds, salt, bands, codes, recorded, onto, complete, all);
    }
}
