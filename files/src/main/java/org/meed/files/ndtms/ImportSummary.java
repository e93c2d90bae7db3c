package org.meed.files.ndtms;

import java.util.List;
import java.util.Optional;
import org.meed.engine.schema.Notice;

/**
 * What an import read and wrote.
 *
 * @param rowsRead rows below the headers
 * @param rowsKept rows whose episode was written; some of their parts may be lost, with a notice
 * @param rowsWithoutConsent rows of clients who refused consent; nothing of them was kept
 * @param rowsLost the other rows; each has a notice
 * @param clients how many clients there are
 * @param continued what was added to the history that was continued, if one was
 * @param files the names of the files written, in order
 * @param notices all notices, in order, as {@code notices.csv} has them
 */
public record ImportSummary(
        int rowsRead,
        int rowsKept,
        int rowsWithoutConsent,
        int rowsLost,
        int clients,
        Optional<Continued> continued,
        List<String> files,
        List<Notice> notices) {

    /**
     * What was added to a history.
     *
     * @param added things of which it did not speak
     * @param replaced things said otherwise than before, or again
     * @param withdrawn things that are gone
     */
    public record Continued(int added, int replaced, int withdrawn) {}

    public ImportSummary {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
    }
}
