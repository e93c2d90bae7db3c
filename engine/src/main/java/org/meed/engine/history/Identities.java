package org.meed.engine.history;

import java.util.HashMap;
import java.util.Map;
import org.meed.engine.schema.NoticeCode;
import org.meed.engine.schema.Shown;

/**
 * Gives each row of a table a name of its own, and finds rows by name.
 *
 * <p>Of several rows under one given id that say different things, the one known first is kept:
 * what was known on a day must not change because of a row that came later.
 */
final class Identities {
    private final TableRows rows;
    private final TextIndex index;

    private Identities(TableRows rows) {
        this.rows = rows;
        this.index = new TextIndex(place -> rows.row(place).id());
    }

    /** Settles the names of all rows, and drops those that may not have theirs. */
    static Identities settled(TableRows rows, NoticeBook book) {
        Identities given = new Identities(rows);
        if (given.placeGiven()) {
            given.dropOthers(book);
            given = new Identities(rows);
            given.placeGiven();
        }
        given.numberUnnamed();
        return given;
    }

    /** The place of the row of that name, {@link TextIndex#NOWHERE} when there is none. */
    int find(String id) {
        return index.find(id);
    }

    /** Places the rows that were given an id, and says whether some share one. */
    private boolean placeGiven() {
        boolean shared = false;
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.row(i).origin().id();
            if (id != null) {
                int other = index.find(id);
                shared |= other != TextIndex.NOWHERE;
                if (other == TextIndex.NOWHERE || goesBefore(i, other)) {
                    index.put(id, i);
                }
            }
        }
        return shared;
    }

    private void dropOthers(NoticeBook book) {
        boolean[] kept = new boolean[rows.size()];
        for (int i = 0; i < kept.length; i++) {
            String id = rows.row(i).origin().id();
            int holder = id == null ? i : find(id);
            kept[i] = holder == i;
            if (!kept[i]) {
                noteOther(book, i, holder);
            }
        }
        rows.keep(kept);
    }

    private void noteOther(NoticeBook book, int row, int holder) {
        boolean same = RowOrder.compare(rows.row(row), rows.row(holder), rows.texts()) == 0;
        String id = Shown.of(rows.row(row).id());
        String message =
                same
                        ? "The row " + id + " was read before, from " + rows.place(holder) + "."
                        : "The id "
                                + id
                                + " belongs to another row, in "
                                + rows.place(holder)
                                + ".";
        rows.note(
                book, row, "id", same ? NoticeCode.REPEATED_ROW : NoticeCode.DUPLICATE_ID, message);
    }

    private void numberUnnamed() {
        Map<Long, Integer> copies = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.row(i);
            if (row.origin().id() == null) {
                if (find(row.id()) != TextIndex.NOWHERE) {
                    row = nextCopy(row, copies);
                    rows.set(i, row);
                }
                index.put(row.id(), i);
            }
        }
    }

    private Row nextCopy(Row row, Map<Long, Integer> copies) {
        Row copy = row;
        do {
            copy = row.numbered(copies.merge(row.origin().hash(), 2, (last, two) -> last + 1));
        } while (find(copy.id()) != TextIndex.NOWHERE);
        return copy;
    }

    private boolean goesBefore(int one, int other) {
        int order = RowOrder.compare(rows.row(one), rows.row(other), rows.texts());
        return order != 0 ? order < 0 : rows.standsBefore(one, other);
    }
}
