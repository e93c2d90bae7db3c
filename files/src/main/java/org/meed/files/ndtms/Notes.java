package org.meed.files.ndtms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Severity;

/** The notices of an import, each about one place. */
final class Notes {
    // Only its book is used: it bounds what one mistake made a million times may take.
    private final HistoryBuilder book = new HistoryBuilder();
    private final Set<Place> faulty = new HashSet<>();

    void add(Place place, String column, NdtmsNotice code, String message) {
        add(
                new Notice(
                        place.file(),
                        place.row(),
                        column,
                        code.word(),
                        code.severity(),
                        message,
                        code.mend()));
    }

    void add(Place place, String column, NoticeCode code, String message, @Nullable String remedy) {
        add(code.at(place.file(), place.row(), column, message, remedy));
    }

    void add(Notice notice) {
        book.note(notice);
        boolean refusal = notice.code().equals(NdtmsNotice.CONSENT_DIFFERS.word());
        if (notice.severity() == Severity.ERROR && !refusal) {
            faulty.add(new Place(notice.file(), notice.row()));
        }
    }

    /** The rows of which something is lost by a mistake, rather than because consent is refused. */
    Set<Place> faulty() {
        return faulty;
    }

    /** All of them, in order; afterwards none can be added. */
    List<Notice> all() {
        return book.build().notices();
    }
}
