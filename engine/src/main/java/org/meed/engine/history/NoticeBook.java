package org.meed.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.meed.engine.schema.Notice;
import org.meed.engine.schema.NoticeCode;

/**
 * Collects notices. Of the same mistake in the same column of the same file only the first {@value
 * #EACH} are kept, and then one notice that counts the others, so that a file of two million wrong
 * dates fills neither memory nor a reader's day.
 *
 * <p>The first are those that stand first in the file, in whatever order they are added; so books
 * of several parts of a file make the book of the whole.
 */
public final class NoticeBook {
    static final int EACH = 10_000;

    /** What makes mistakes the same. */
    public record Kind(String file, String column, String code) {}

    /** The first notices of a kind, the last of them on top, and how many there were. */
    private static final class Found {
        private final PriorityQueue<Notice> first = new PriorityQueue<>(Notice.ORDER.reversed());
        private long count;

        void keep(Notice notice) {
            first.add(notice);
            if (first.size() > EACH) {
                first.remove();
            }
        }
    }

    private final Map<Kind, Found> kinds = new HashMap<>();

    /** Adds a notice. */
    public void add(Notice notice) {
        Found found = found(new Kind(notice.file(), notice.column(), notice.code()));
        found.count++;
        found.keep(notice);
    }

    /** Counts further mistakes of a kind, of which none can be among the first. */
    public void addBeyond(Kind kind, long count) {
        found(kind).count += count;
    }

    /** Adds all that is in another book. */
    public void add(NoticeBook other) {
        other.kept().forEach(this::add);
        other.beyond().forEach(this::addBeyond);
    }

    private Found found(Kind kind) {
        return kinds.computeIfAbsent(kind, _ -> new Found());
    }

    /** The notices that are kept, in no order. */
    public List<Notice> kept() {
        List<Notice> kept = new ArrayList<>();
        kinds.values().forEach(found -> kept.addAll(found.first));
        return kept;
    }

    /** How many mistakes there were beyond those that are kept, of each kind that had any. */
    public Map<Kind, Long> beyond() {
        Map<Kind, Long> beyond = new HashMap<>();
        kinds.forEach((kind, found) -> {
            if (found.count > found.first.size()) {
                beyond.put(kind, found.count - found.first.size());
            }
        });
        return beyond;
    }

    /** All of them, in order. */
    public List<Notice> all() {
        List<Notice> all = kept();
        beyond().forEach((kind, count) -> {
            String message = "Another " + count + " rows have the mistake `" + kind.code() + "`.";
            all.add(NoticeCode.MORE_OF_THE_SAME.at(kind.file(), 1, kind.column(), message, null));
        });
        all.sort(Notice.ORDER);
        return all;
    }
}
