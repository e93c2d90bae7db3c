package org.meed.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;

/**
 * Collects notices. Of the same mistake in the same column of the same file only the first {@value
 * #EACH} are kept, and then one notice that counts the others, so that a file of two million wrong
 * dates fills neither memory nor a reader's day.
 */
final class NoticeBook {
    static final int EACH = 10_000;

    private record Kind(String file, String column, String code) {}

    private final List<Notice> notices = new ArrayList<>();
    private final Map<Kind, Integer> counts = new HashMap<>();

    void add(Notice notice) {
        Kind kind = new Kind(notice.file(), notice.column(), notice.code());
        if (counts.merge(kind, 1, Integer::sum) <= EACH) {
            notices.add(notice);
        }
    }

    /** All of them, in order. */
    List<Notice> all() {
        List<Notice> all = new ArrayList<>(notices);
        counts.forEach((kind, count) -> {
            if (count > EACH) {
                String message =
                        "Another "
                                + (count - EACH)
                                + " rows have the mistake `"
                                + kind.code()
                                + "`.";
                all.add(
                        NoticeCode.MORE_OF_THE_SAME.at(
                                kind.file(), 1, kind.column(), message, null));
            }
        });
        all.sort(Notice.ORDER);
        return all;
    }
}
