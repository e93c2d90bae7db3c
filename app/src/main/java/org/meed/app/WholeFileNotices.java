package org.meed.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;

/**
 * Tells at once what is wrong with whole files, such as a column that is missing or misspelt: among
 * the notices of single rows nobody would see it, and nothing else shows why all of a kind of
 * result is missing.
 */
final class WholeFileNotices {

    /** So many are told; who has more has taken another kind of file. */
    private static final int MOST = 10;

    private WholeFileNotices() {}

    /** Tells it; {@code notes} is where the rest can be read. */
    static void tell(List<Notice> notices, PrintWriter err, String notes) {
        List<Notice> whole =
                notices.stream()
                        .filter(notice -> notice.row() <= 1)
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
