package org.meed.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Shown;
import org.meed.engine.time.Days;

/** Which row of a table withdraws which, or replaces which: at most one link from each row. */
final class CorrectionLinks {
    static final int NOBODY = TextIndex.NOWHERE;

    /** What is done with each link. */
    interface Visitor {
        void link(int from, int to);
    }

    private final TableRows rows;
    private final Map<Integer, Integer> links = new LinkedHashMap<>();
    private List<List<Integer>> rings = List.of();

    private CorrectionLinks(TableRows rows) {
        this.rows = rows;
    }

    /** The links of the rows that withdraw a row. */
    static CorrectionLinks retractions(TableRows rows, Identities identities, NoticeBook book) {
        return read(rows, identities, book, true);
    }

    /** The links of the rows that replace a row. */
    static CorrectionLinks replacements(TableRows rows, Identities identities, NoticeBook book) {
        return read(rows, identities, book, false);
    }

    private static CorrectionLinks read(
            TableRows rows, Identities identities, NoticeBook book, boolean retractions) {
        CorrectionLinks read = new CorrectionLinks(rows);
        String column = retractions ? "retracts" : "supersedes";
        for (int i = 0; i < rows.size(); i++) {
            Row.Origin origin = rows.row(i).origin();
            int named = retractions ? origin.retracts() : origin.supersedes();
            if (named != Days.UNKNOWN) {
                String id = rows.texts().at(named);
                int target = identities.find(id);
                if (target == NOBODY) {
                    String message =
                            "`" + rows.table + "` has no row with the id " + Shown.of(id) + ".";
                    rows.note(book, i, column, NoticeCode.NO_SUCH_ROW, message);
                } else {
                    read.links.put(i, target);
                }
            }
        }
        read.findRings();
        for (List<Integer> ring : read.rings) {
            String message =
                    ring.size() == 1
                            ? "The row names itself."
                            : "The row closes a ring of "
                                    + ring.size()
                                    + " rows that name one another.";
            rows.note(book, ring.getLast(), column, NoticeCode.CIRCULAR, message);
        }
        return read;
    }

    void forEach(Visitor visitor) {
        links.forEach(visitor::link);
    }

    /** The row that this one names, {@link #NOBODY} when it names none. */
    int target(int from) {
        return links.getOrDefault(from, NOBODY);
    }

    /**
     * Rows that name one another in a ring, with the row recorded last (of several, that of the
     * last id) at the end.
     */
    List<List<Integer>> rings() {
        return rings;
    }

    /** Takes away the link that closes each ring. */
    void dropRings() {
        rings.forEach(ring -> links.remove(ring.getLast()));
        rings = List.of();
    }

    private void findRings() {
        List<List<Integer>> found = new ArrayList<>();
        Set<Integer> settled = new HashSet<>();
        for (int start : links.keySet()) {
            Map<Integer, Integer> path = new HashMap<>();
            List<Integer> way = new ArrayList<>();
            int row = start;
            while (row != NOBODY && !settled.contains(row) && !path.containsKey(row)) {
                path.put(row, way.size());
                way.add(row);
                row = target(row);
            }
            if (path.containsKey(row)) {
                List<Integer> ring = new ArrayList<>(way.subList(path.get(row), way.size()));
                ring.sort(this::byRecorded);
                found.add(ring);
            }
            settled.addAll(way);
        }
        rings = found;
    }

    private int byRecorded(int one, int other) {
        int order = Integer.compare(rows.row(one).recorded(), rows.row(other).recorded());
        return order != 0
                ? order
                : Utf8Order.UTF_8.compare(rows.row(one).id(), rows.row(other).id());
    }
}
