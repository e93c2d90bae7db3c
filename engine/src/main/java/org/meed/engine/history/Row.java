package org.meed.engine.history;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.time.Days;

/**
 * One row of a history: something that happened, or is said, and when we knew.
 *
 * <p>Each cell is an int, {@link Days#UNKNOWN} when it is empty or not yet known. Else it is, by
 * the column's type: an epoch day; a whole number; 1 for yes and 0 for no; the place of a word in
 * its list; for a list of words one bit a word, of that word's place; for text and decimals a
 * number of the history's {@link Texts}. Immutable.
 */
public final class Row {
    private final Table table;
    private final Origin origin;
    private final int[] cells;
    private final int firstDay;
    private final Standing standing;

    /** What a row carries besides its own cells: its name, and when and by what it became known. */
    record Origin(
            @Nullable String id,
            long hash,
            int copy,
            int recorded,
            int source,
            int retracts,
            int supersedes) {
        String name() {
            if (id != null) {
                return id;
            }
            String hex = HexFormat.of().toHexDigits(hash);
            return copy == 1 ? hex : hex + "-" + copy;
        }

        Origin numbered(int number) {
            return new Origin(id, hash, number, recorded, source, retracts, supersedes);
        }
    }

    Row(Table table, Origin origin, int[] cells, int firstDay, Standing standing) {
        this.table = table;
        this.origin = origin;
        this.cells = cells;
        this.firstDay = firstDay;
        this.standing = standing;
    }

    public Table table() {
        return table;
    }

    /** The row's name, unique in its table. */
    public String id() {
        return origin.name();
    }

    /** The cell in the column of that place. */
    public int cell(int index) {
        return cells[index];
    }

    /** The cell in that column. */
    public int cell(Column column) {
        return cells[column.index()];
    }

    /**
     * The number of the text in which a list of words was written; its order, which the cell's bits
     * do not keep.
     */
    public int written(Column list) {
        return cells[list.writtenIndex()];
    }

    /**
     * The day on which the whole row was known, {@link Days#UNKNOWN} when each of its days speaks
     * for itself.
     */
    public int recorded() {
        return origin.recorded();
    }

    /** The earliest day in the row, {@link Days#UNKNOWN} when it has none. */
    public int firstDay() {
        return firstDay;
    }

    /**
     * The day from which the row is seen: {@link #recorded}, else {@link #firstDay}; unknown for a
     * row seen always.
     */
    public int seenFrom() {
        return recorded() == Days.UNKNOWN ? firstDay : recorded();
    }

    /**
     * The day from which that cell is seen: never before the row is, later where the cell belongs
     * to a later day.
     */
    public int seenFrom(Column column) {
        if (recorded() != Days.UNKNOWN || column.dayIndex() < 0) {
            return seenFrom();
        }
        return Math.max(seenFrom(), cells[column.dayIndex()]);
    }

    /** The number of the text that says where the row comes from. */
    public int source() {
        return origin.source();
    }

    /**
     * The id of the first of the rows that replace one another, of which this is one; its own when
     * there are no others. Rows that share it say the same fact, each better than the one before.
     */
    public String fact() {
        return standing.first() == null ? id() : standing.first();
    }

    /** Whether it was withdrawn, and not only replaced, as known on a day. */
    public boolean isWithdrawnOn(int day) {
        return standing.withdrawn().contains(day);
    }

    /** The cell in that column as it would be written in a file; empty when it is not known. */
    public String text(Column column, Texts texts) {
        int cell = cells[column.index()];
        if (cell == Days.UNKNOWN) {
            return "";
        }
        return switch (column.type()) {
            case CellType.Text text -> texts.at(cell);
            case CellType.Decimal decimal -> texts.at(cell);
            case CellType.Word word -> word.words().get(cell);
            case CellType.Words list -> texts.at(written(column));
            case CellType.Day day -> Days.text(cell);
            case CellType.Count count -> Integer.toString(cell);
            case CellType.YesNo yesNo -> cell == 1 ? "yes" : "no";
        };
    }

    /**
     * The same row saying something else in one column: for asking what a result would be if it
     * did.
     */
    public Row with(Column column, int value) {
        int[] changed = cells.clone();
        changed[column.index()] = value;
        return saying(changed);
    }

    @Override
    public String toString() {
        return table.name() + ":" + id();
    }

    Origin origin() {
        return origin;
    }

    int[] cells() {
        return cells;
    }

    boolean isWithdrawal() {
        return origin.retracts() != Days.UNKNOWN;
    }

    Standing standing() {
        return standing;
    }

    boolean isSeenOn(int day) {
        return seenFrom() <= day && !standing.hidden().contains(day);
    }

    /** The same row with other cells. */
    Row saying(int[] others) {
        return new Row(table, origin, others, firstDay, standing);
    }

    Row numbered(int copy) {
        return new Row(table, origin.numbered(copy), cells, firstDay, standing);
    }

    Row standing(Standing among) {
        return new Row(table, origin, cells, firstDay, among);
    }
}
