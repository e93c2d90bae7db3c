package org.meed.files.ndtms;

import java.util.List;
import org.meed.engine.schema.Notice;

/**
 * What an import read and wrote.
 *
 * @param rowsRead rows below the headers
 * @param rowsKept rows whose episode was written; some of their parts may be lost, with a notice
 * @param rowsWithoutConsent rows of clients who refused consent; nothing of them was kept
 * @param rowsLost the other rows; each has a notice
 * @param clients how many clients there are
 * @param files the names of the files written, in order
 * @param notices all notices, in order, as {@code notices.csv} has them
 */
public record ImportSummary(
        int rowsRead,
        int rowsKept,
        int rowsWithoutConsent,
        int rowsLost,
        int clients,
        List<String> files,
        List<Notice> notices) {

    public ImportSummary {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
    }
}
