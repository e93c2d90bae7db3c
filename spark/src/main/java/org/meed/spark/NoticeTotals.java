package org.meed.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.util.AccumulatorV2;
import org.meed.engine.history.NoticeBook;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.Severity;

/**
 * Gathers what is wrong with rows from all tasks. Each task adds its own once, at its end. What is
 * held never changes, since machines send it about while tasks run.
 */
final class NoticeTotals extends AccumulatorV2<NoticeTotals.Noted, NoticeTotals.Noted> {

    @Serial private static final long serialVersionUID = 1;

    private volatile Noted noted = Noted.NOTHING;

    /** A notice that travels. */
    record Note(
            String file,
            int row,
            String column,
            String code,
            String severity,
            String message,
            String remedy)
            implements Serializable {

        @Serial private static final long serialVersionUID = 1;

        static Note of(Notice notice) {
            return new Note(
                    notice.file(),
                    notice.row(),
                    notice.column(),
                    notice.code(),
                    notice.severity().name(),
                    notice.message(),
                    notice.remedy());
        }

        Notice notice() {
            return new Notice(file, row, column, code, Severity.valueOf(severity), message, remedy);
        }
    }

    /** How many more there were of a kind than are told. */
    record More(String file, String column, String code, long count) implements Serializable {
        @Serial private static final long serialVersionUID = 1;
    }

    /** What a book holds. */
    record Noted(List<Note> first, List<More> more) implements Serializable {

        @Serial private static final long serialVersionUID = 1;

        static final Noted NOTHING = new Noted(List.of(), List.of());

        Noted {
            first = List.copyOf(first);
            more = List.copyOf(more);
        }

        static Noted of(NoticeBook book) {
            List<More> more = new ArrayList<>();
            for (Map.Entry<NoticeBook.Kind, Long> one : book.beyond().entrySet()) {
                NoticeBook.Kind kind = one.getKey();
                more.add(new More(kind.file(), kind.column(), kind.code(), one.getValue()));
            }
            return new Noted(book.kept().stream().map(Note::of).toList(), more);
        }

        void addTo(NoticeBook book) {
            first.forEach(note -> book.add(note.notice()));
            more.forEach(one ->
                    book.addBeyond(
                            new NoticeBook.Kind(one.file(), one.column(), one.code()),
                            one.count()));
        }
    }

    @Override
    public boolean isZero() {
        return noted.first().isEmpty();
    }

    @Override
    public NoticeTotals copy() {
        NoticeTotals copy = new NoticeTotals();
        copy.noted = noted;
        return copy;
    }

    @Override
    public void reset() {
        noted = Noted.NOTHING;
    }

    @Override
    public void add(Noted more) {
        if (more.first().isEmpty()) {
            return;
        }
        NoticeBook book = new NoticeBook();
        noted.addTo(book);
        more.addTo(book);
        noted = Noted.of(book);
    }

    @Override
    public void merge(AccumulatorV2<Noted, Noted> other) {
        add(other.value());
    }

    @Override
    public Noted value() {
        return noted;
    }
}
