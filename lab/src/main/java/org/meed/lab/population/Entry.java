package org.meed.lab.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One thing that somebody will write down: its cells, and from which day on each of them can be
 * known.
 *
 * <p>An episode, for example, can be written down when the client is triaged, again when treatment
 * starts and again at the discharge.
 */
final class Entry {

    /** id, client, recorded, source, and retracts or supersedes. */
    private static final int STANDARD = 5;

    private final String table;
    private final int day;
    private final List<Cell> cells = new ArrayList<>();
    private boolean mistaken;

    private record Cell(String column, String value, int from) {}

    private Entry(String table, int day) {
        this.table = table;
        this.day = day;
    }

    /** An entry for a table that can first be written down on this day. */
    static Entry on(String table, int day) {
        return new Entry(table, day);
    }

    /** A cell that is known from the first day on. */
    Entry with(String column, String value) {
        return with(column, value, day);
    }

    /** A cell that is known from a later day on; left out when that day never comes. */
    Entry with(String column, String value, int from) {
        if (from != Course.NEVER) {
            cells.add(new Cell(column, value, Math.max(from, day)));
        }
        return this;
    }

    Entry number(String column, int value) {
        return with(column, Integer.toString(value));
    }

    Entry yes(String column, boolean value) {
        return with(column, value ? "yes" : "no");
    }

    /** A day, known from itself on; left out when it never comes. */
    Entry day(String column, int value) {
        return value == Course.NEVER ? this : with(column, text(value), value);
    }

    /** This is about somebody else, and will be withdrawn. */
    Entry mistaken() {
        mistaken = true;
        return this;
    }

    String table() {
        return table;
    }

    boolean isMistaken() {
        return mistaken;
    }

    /** The days before {@code end} on which there is something new to write, in order. */
    int[] days(int end) {
        int[] days = new int[cells.size() + 1];
        int count = 0;
        for (int from = day; from < end; from = next(from)) {
            days[count++] = from;
        }
        return Arrays.copyOf(days, count);
    }

    /** The first day after this one on which a cell becomes known. */
    private int next(int after) {
        int next = Course.NEVER;
        for (Cell cell : cells) {
            if (cell.from() > after) {
                next = Math.min(next, cell.from());
            }
        }
        return next;
    }

    /** Puts the cells that can be known on that day into a row. */
    void fill(int on, Map<String, String> row) {
        for (Cell cell : cells) {
            if (cell.from() <= on) {
                row.put(cell.column(), cell.value());
            }
        }
    }

    /** How many cells a row of this may have, the standard columns among them. */
    int width() {
        return cells.size() + STANDARD;
    }

    static String text(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }
}
