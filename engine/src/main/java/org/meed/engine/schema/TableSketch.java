package org.meed.engine.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A table while its columns are being written down, one line a column. */
final class TableSketch {
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    private final String name;
    private final String meaning;
    private final List<Column> columns = new ArrayList<>();

    private TableSketch(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    static TableSketch table(String name, String meaning) {
        return new TableSketch(name, meaning);
    }

    TableSketch client() {
        return text("client", "the client's id in this history; never empty");
    }

    TableSketch text(String column, String says) {
        return add(column, new CellType.Text(), -1, -1, says);
    }

    TableSketch word(String column, List<String> words, String says) {
        return add(column, new CellType.Word(words), -1, -1, says);
    }

    TableSketch words(String column, List<String> words, String says) {
        return add(column, new CellType.Words(words), -1, -1, says);
    }

    TableSketch yesNo(String column, String says) {
        return add(column, new CellType.YesNo(), -1, -1, says);
    }

    TableSketch count(String column, int min, int max, String says) {
        return add(column, new CellType.Count(min, max), -1, -1, says);
    }

    /** A number of at least 0. */
    TableSketch decimal(String column, String says) {
        return decimal(column, BigDecimal.ZERO, LARGEST, says);
    }

    TableSketch decimal(String column, BigDecimal min, BigDecimal max, String says) {
        return add(column, new CellType.Decimal(min, max), -1, -1, says);
    }

    TableSketch signed(String column, String says) {
        return decimal(column, LARGEST.negate(), LARGEST, says);
    }

    TableSketch day(String column, String says) {
        return add(column, new CellType.Day(), columns.size(), -1, says);
    }

    /** A day that cannot lie before the day of an earlier column. */
    TableSketch dayFrom(String column, String start, String says) {
        return add(column, new CellType.Day(), columns.size(), place(start), says);
    }

    /** The column just added becomes known only on the day of that column. */
    TableSketch seenWith(String dayColumn) {
        Column last = columns.removeLast();
        columns.add(
                new Column(
                        last.name(),
                        last.type(),
                        last.index(),
                        place(dayColumn),
                        last.notBefore(),
                        -1,
                        last.meaning()));
        return this;
    }

    /** A table whose rows describe the day in that column, or none when it is empty. */
    Table describing(int index, String defaultDay) {
        List<Column> placed = new ArrayList<>();
        int behind = columns.size();
        for (Column column : columns) {
            boolean list = column.type() instanceof CellType.Words;
            placed.add(list ? written(column, behind++) : column);
        }
        boolean hasClient = columns.getFirst().name().equals("client");
        return new Table(name, index, placed, defaultDay, hasClient, meaning);
    }

    private static Column written(Column column, int place) {
        return new Column(
                column.name(),
                column.type(),
                column.index(),
                column.dayIndex(),
                column.notBefore(),
                place,
                column.meaning());
    }

    private TableSketch add(
            String column, CellType type, int dayIndex, int notBefore, String says) {
        columns.add(new Column(column, type, columns.size(), dayIndex, notBefore, -1, says));
        return this;
    }

    private int place(String column) {
        for (Column candidate : columns) {
            if (candidate.name().equals(column)) {
                return candidate.index();
            }
        }
        throw new IllegalArgumentException("Table " + name + " has no column " + column + " yet.");
    }
}
