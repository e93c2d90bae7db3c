package org.meed.engine.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/**
 * Random rows of few clients, days and ids, so that ties, corrections of corrections and rings are
 * common.
 */
final class RandomRows {
    static final int FIRST = Days.of(2012, 4, 1);
    static final int SPAN = 30;

    /** A row as it would be written: the table's own cells, then the standard ones. */
    record Written(Table table, List<String> cells) {
        static final int ID = 0;

        String standard(int place) {
            return cells.get(table.columns().size() + place);
        }

        Written with(int standard, String value) {
            List<String> changed = new ArrayList<>(cells);
            changed.set(table.columns().size() + standard, value);
            return new Written(table, changed);
        }
    }

    private final Random random;

    /** The table of most rows, so that they find one another. */
    private final Table mostly;

    RandomRows(long seed) {
        random = new Random(seed);
        mostly = List.of(Tables.EPISODES, Tables.OFFENCES, Tables.LINKS).get((int) (seed % 3));
    }

    /** Rows that may share ids. */
    List<Written> rows(int count) {
        List<Written> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    row(table(), random.nextInt(4) == 0 ? "" : "r" + random.nextInt(count), count));
        }
        return rows;
    }

    /** Rows each with an id of its own. */
    List<Written> namedRows(int count) {
        List<Written> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(table(), "r" + i, count));
        }
        return rows;
    }

    List<Written> shuffled(List<Written> rows) {
        List<Written> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A withdrawal of a row from a day on. */
    static Written withdrawal(Table table, String id, String retracts, int recorded) {
        List<String> cells = new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
        cells.addAll(List.of(id, Days.text(recorded), "", retracts, ""));
        return new Written(table, cells);
    }

    /** The history of rows that arrive one after another, each in a file of its own table. */
    static History history(List<Written> rows) {
        HistoryBuilder builder = new HistoryBuilder();
        List<RowReader> readers = new ArrayList<>();
        for (Table table : Tables.all()) {
            List<String> header = new ArrayList<>(table.columnNames());
            header.addAll(Tables.STANDARD);
            readers.add(builder.reader(table, table.name() + ".csv", header));
        }
        int line = 2;
        for (Written row : rows) {
            readers.get(row.table().index()).add(line++, row.cells());
        }
        return builder.build();
    }

    /** All that was known on a day, in words. */
    static List<String> seen(History history, int known) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < history.clientCount(); i++) {
            ClientHistory client = history.knownOn(i, known);
            for (Table table : Tables.all()) {
                for (Row row : client.rows(table)) {
                    lines.add(client.client() + " " + table + " " + line(history, row));
                }
            }
        }
        for (Table table : List.of(Tables.CONTRACTS, Tables.COMPARISONS)) {
            history.sharedRows(table, known)
                    .forEach(row -> lines.add(table + " " + line(history, row)));
        }
        return lines;
    }

    private static String line(History history, Row row) {
        return Given.line(history, row, "id " + String.join(" ", row.table().columnNames()))
                + " "
                + Days.text(row.recorded())
                + " "
                + history.texts().at(row.source());
    }

    private Table table() {
        return random.nextInt(5) == 0 ? Tables.CONTRACTS : mostly;
    }

    private Written row(Table table, String id, int ids) {
        int kind = random.nextInt(10);
        boolean withdraws = kind < 2;
        boolean replaces = kind >= 2 && kind < 7;
        boolean recorded = withdraws || replaces || random.nextInt(3) == 0;
        String other = "r" + random.nextInt(ids + 1);
        if (withdraws) {
            return withdrawal(table, id, other, FIRST + random.nextInt(SPAN));
        }
        List<String> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            cells.add(cell(column));
        }
        cells.add(id);
        cells.add(recorded ? Days.text(FIRST + SPAN / 2 + random.nextInt(SPAN / 2)) : "");
        cells.add(random.nextInt(5) == 0 ? "post" : "");
        cells.add("");
        cells.add(replaces ? other : "");
        return new Written(table, cells);
    }

    private String cell(Column column) {
        if (column.name().equals("client")) {
            return "c" + random.nextInt(3);
        }
        boolean empty = random.nextInt(3) == 0;
        return empty
                ? ""
                : switch (column.type()) {
                    case CellType.Text text -> "t" + random.nextInt(2);
                    case CellType.Word word -> word.words().get(random.nextInt(2));
                    case CellType.Words list ->
                            random.nextBoolean() ? "heroin;crack" : "crack;heroin";
                    case CellType.Day day ->
                            Days.text(FIRST + random.nextInt(column.index() * SPAN / 12 + 1));
                    case CellType.Count count -> Integer.toString(count.min() + random.nextInt(2));
                    case CellType.YesNo yesNo -> random.nextBoolean() ? "yes" : "no";
                    case CellType.Decimal decimal -> "0." + random.nextInt(10);
                };
    }
}
