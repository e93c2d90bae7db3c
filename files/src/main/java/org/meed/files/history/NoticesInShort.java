package org.meed.files.history;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;

/**
 * Tells in short what of a history could not be used. What is wrong with whole files, such as a
 * column that is missing or misspelt, is told at once: among the notices of single rows nobody
 * would see it, and nothing else shows why all of a kind of result is missing.
 */
public final class NoticesInShort {

    /** So many are told; who has more has taken another kind of file. */
    private static final int MOST = 10;

    /** The row of what is about a whole file; rows without a number say 0. */
    private static final int HEADER = 1;

    private NoticesInShort() {}

    /**
     * Tells of whole files, and how many rows could not be used.
     *
     * @param history what they are of, as whoever named it did
     * @param notes where the notices can be read
     */
    public static void tell(List<Notice> notices, Object history, String notes, PrintWriter err) {
        tellOfFiles(notices, notes, err);
        List<Notice> errors =
                notices.stream().filter(notice -> notice.severity() == Severity.ERROR).toList();
        if (errors.stream().anyMatch(notice -> notice.row() == 0)) {
            err.printf(
                    "meed: rows of %s, which has no numbers of rows, could not be used; %s says why.%n",
                    history, notes);
            return;
        }
        long lost =
                errors.stream()
                        .map(notice -> notice.file() + ":" + notice.row())
                        .distinct()
                        .count();
        if (lost > 0) {
            err.printf(
                    Locale.ROOT,
                    "meed: %,d row%s of %s could not be used; %s says why.%n",
                    lost,
                    lost == 1 ? "" : "s",
                    history,
                    notes);
        }
    }

    /** Tells what is wrong with whole files. */
    public static void tellOfFiles(List<Notice> notices, String notes, PrintWriter err) {
        List<Notice> whole =
                notices.stream()
                        .filter(notice -> notice.row() == HEADER)
                        .filter(notice -> notice.severity() != Severity.INFO)
                        .toList();
        whole.stream()
                .limit(MOST)
                .forEach(notice ->
                        err.printf(
                                "meed: %s: %s %s%n",
                                notice.file(), notice.message(), notice.remedy()));
        if (whole.size() > MOST) {
            err.printf(
                    Locale.ROOT,
                    "meed: and %,d more such; %s says which.%n",
                    whole.size() - MOST,
                    notes);
        }
    }
}
