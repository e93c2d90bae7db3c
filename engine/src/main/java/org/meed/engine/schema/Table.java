package org.meed.engine.schema;

import java.util.List;
import java.util.Optional;

/**
 * One kind of row: a file of a history folder, a stream of a framework. There are no tables but
 * those of {@link Tables}.
 *
 * @param name the file name without its ending, for example {@code top}
 * @param index its place in {@link Tables#all()}
 * @param columns its own columns, {@code client} first where it has one; without those of {@link
 *     Tables#STANDARD}
 * @param defaultDay the column of the day that a row describes, which settles ties; empty when the
 *     rows describe none
 * @param hasClient whether each row is about one client; the others are shared by all
 * @param meaning what a row says, for the manual
 */
public record Table(
        String name,
        int index,
        List<Column> columns,
        String defaultDay,
        boolean hasClient,
        String meaning) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** The column of that name, when there is one. */
    public Optional<Column> findColumn(String column) {
        for (Column candidate : columns) {
            if (candidate.name().equals(column)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * The column of that name.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public Column column(String column) {
        return findColumn(column)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Table "
                                        + name
                                        + " has no column "
                                        + column
                                        + ", only "
                                        + columnNames()
                                        + "."));
    }

    /** The names of its own columns, in order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The place of the day that a row describes, -1 when it describes none. */
    public int defaultDayIndex() {
        return defaultDay.isEmpty() ? -1 : column(defaultDay).index();
    }

    /** How many cells a row holds: one a column, and one more for each list as it was written. */
    public int width() {
        int width = columns.size();
        for (Column column : columns) {
            width = Math.max(width, column.writtenIndex() + 1);
        }
        return width;
    }

    /**
     * Equal when of the same name: a table is looked up far too often to compare all its columns.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Table table && table.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
