package org.meed.files.ndtms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meed.engine.history.HistoryBuilder;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;

/** The notices of an import, each about one place. */
final class Notes {
    // Only its book is used: it bounds what one mistake made a million times may take.
    private final HistoryBuilder book = new HistoryBuilder();

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
    }

    /** All of them, in order; afterwards none can be added. */
    List<Notice> all() {
        return book.build().notices();
    }
}
