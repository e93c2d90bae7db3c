package org.meed.engine.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.meed.engine.schema.NoticeCode;

/**
 * Gives each row of a table a name of its own, and finds rows by name.
 *
 * <p>Of several rows under one given id that say different things, the one known first is kept:
 * what was known on a day must not change because of a row that came later.
 */
final class Identities {
    private static final int NOBODY = -1;

    private final TableRows rows;
    private final int[] slots;

    private Identities(TableRows rows) {
        this.rows = rows;
        this.slots = new int[Integer.highestOneBit(Math.max(8, rows.size()) * 2 - 1) * 2];
        Arrays.fill(slots, NOBODY);
    }

    /** Settles the names of all rows, and drops those that may not have theirs. */
    static Identities settled(TableRows rows, NoticeBook book) {
        Identities given = new Identities(rows);
        given.placeGiven();
        if (given.dropOthers(book)) {
            given = new Identities(rows);
            given.placeGiven();
        }
        given.numberUnnamed();
        return given;
    }

    /** The place of the row of that name, -1 when there is none. */
    int find(String id) {
        return slots[slot(id)];
    }

    private void placeGiven() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.row(i).origin().id() != null) {
                int slot = slot(rows.row(i).id());
                if (slots[slot] == NOBODY || goesBefore(i, slots[slot])) {
                    slots[slot] = i;
                }
            }
        }
    }

    private boolean dropOthers(NoticeBook book) {
        boolean[] kept = new boolean[rows.size()];
        boolean dropped = false;
        for (int i = 0; i < rows.size(); i++) {
            int holder = rows.row(i).origin().id() == null ? i : find(rows.row(i).id());
            kept[i] = holder == i;
            if (!kept[i]) {
                noteOther(book, i, holder);
                dropped = true;
            }
        }
        rows.keep(kept);
        return dropped;
    }

    private void noteOther(NoticeBook book, int row, int holder) {
        boolean same = RowOrder.compare(rows.row(row), rows.row(holder), rows.texts()) == 0;
        String id = Refusals.shown(rows.row(row).id());
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
                int slot = slot(row.id());
                if (slots[slot] != NOBODY) {
                    row = nextCopy(row, copies);
                    rows.set(i, row);
                    slot = slot(row.id());
                }
                slots[slot] = i;
            }
        }
    }

    private Row nextCopy(Row row, Map<Long, Integer> copies) {
        Row copy = row;
        do {
            copy = row.numbered(copies.merge(row.origin().hash(), 2, (last, two) -> last + 1));
        } while (slots[slot(copy.id())] != NOBODY);
        return copy;
    }

    private boolean goesBefore(int one, int other) {
        int order = RowOrder.compare(rows.row(one), rows.row(other), rows.texts());
        return order != 0 ? order < 0 : rows.standsBefore(one, other);
    }

    /** The slot of the row of that name, or the free one in which it would stand. */
    private int slot(String id) {
        int slot = Texts.spread(id) & (slots.length - 1);
        while (slots[slot] != NOBODY && !rows.row(slots[slot]).id().equals(id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
