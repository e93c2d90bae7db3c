package org.meed.engine.history;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meed.engine.history.Row.Origin;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;

/**
 * The rows of one table of an {@link Archive}, by columns. A row is made anew each time it is asked
 * for. Immutable.
 */
public final class ArchivedTable implements KnownRows {

    private final Table table;
    private final int[] starts;

    /** The columns of the table, and behind them the lists as they were written. */
    private final Cells[] cells;

    private final Cells recorded;
    private final boolean recordedWhole;
    private final Cells seenFrom;
    private final int allSeenFrom;
    private final Cells ties;
    private final Cells source;
    private final Cells retracts;
    private final Cells supersedes;
    private final RowNames names;
    private final Standings standings;

    private ArchivedTable(KnownRows rows, int[] ties) {
        this.table = rows.table();
        this.starts = rows.starts();
        this.cells =
                IntStream.range(0, table.width())
                        .parallel()
                        .mapToObj(place -> column(rows, row -> row.cell(place)))
                        .toArray(Cells[]::new);
        this.recorded = column(rows, row -> row.recorded());
        this.recordedWhole = recorded.isFull();
        this.seenFrom = column(rows, row -> row.seenFrom());
        this.allSeenFrom = seenFrom.greatest();
        this.ties = Cells.of(ties);
        this.source = column(rows, row -> row.source());
        this.retracts = column(rows, row -> row.origin().retracts());
        this.supersedes = column(rows, row -> row.origin().supersedes());
        this.names = RowNames.of(rows);
        this.standings = Standings.of(rows);
    }

    private ArchivedTable(Table table, SectionReader from, int clients, int texts) {
        String name = table.name();
        this.table = table;
        this.starts = from.ints(name + "/starts");
        mustPart(table.hasClient() ? clients : 1);
        this.cells = new Cells[table.width()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cells.take(from, cellsName(name, i));
        }
        this.recorded = Cells.take(from, name + "/recorded");
        this.recordedWhole = recorded.isFull();
        this.seenFrom = Cells.take(from, name + "/seen-from");
        this.allSeenFrom = seenFrom.greatest();
        this.ties = Cells.take(from, name + "/ties");
        this.source = Cells.take(from, name + "/source");
        this.retracts = Cells.take(from, name + "/retracts");
        this.supersedes = Cells.take(from, name + "/supersedes");
        this.names = RowNames.take(from, name + "/names");
        this.standings = Standings.take(from, name + "/standings", size());
        Archive.must(
                names.fit(size())
                        && Stream.concat(
                                        Arrays.stream(cells),
                                        Stream.of(
                                                recorded,
                                                seenFrom,
                                                ties,
                                                source,
                                                retracts,
                                                supersedes))
                                .allMatch(column -> column.fits(size())),
                "a column of " + name + " is not as long as the others");
        mustSayWhatCanBeSaid(texts);
    }

    private void mustSayWhatCanBeSaid(int texts) {
        CellRange text = CellRange.numbers(texts);
        must(CellRange.DAYS.holds(recorded), "recorded");
        must(text.holds(source), "source");
        must(text.holds(retracts), "retracts");
        must(text.holds(supersedes), "supersedes");
        for (Column column : table.columns()) {
            must(CellRange.of(column.type(), texts).holds(cells[column.index()]), column.name());
        }
        for (int i = table.columns().size(); i < cells.length; i++) {
            must(text.holds(cells[i]), "a list as it was written");
        }
    }

    private void must(boolean holds, String column) {
        Archive.must(holds, "a cell of %s (%s) says what none there can".formatted(table, column));
    }

    private void mustPart(int clients) {
        boolean ascend = starts.length == clients + 1 && starts[0] == 0;
        for (int i = 1; ascend && i < starts.length; i++) {
            ascend = starts[i - 1] <= starts[i];
        }
        Archive.must(ascend, "the rows of " + table + " belong to nobody");
    }

    private static String cellsName(String table, int place) {
        return table + "/cells/" + place;
    }

    static ArchivedTable of(KnownRows rows, int[] ties) {
        return new ArchivedTable(rows, ties);
    }

    /** Whether a file has this table. */
    static boolean isIn(SectionReader from, Table table) {
        return from.has(table.name() + "/starts");
    }

    /**
     * Takes a table.
     *
     * @param texts how many texts there are, which its cells may name
     * @throws IllegalArgumentException when it does not hold together
     */
    static ArchivedTable take(SectionReader from, Table table, int clients, int texts) {
        return new ArchivedTable(table, from, clients, texts);
    }

    /**
     * Puts the table in a file.
     *
     * @param order where the texts of its cells stand in it
     */
    void put(SectionWriter into, TextOrder order) {
        String name = table.name();
        into.ints(name + "/starts", starts);
        for (int i = 0; i < cells.length; i++) {
            Cells column = isOfTexts(i) ? order.places(cells[i], size()) : cells[i];
            column.put(into, cellsName(name, i));
        }
        recorded.put(into, name + "/recorded");
        seenFrom.put(into, name + "/seen-from");
        ties.put(into, name + "/ties");
        order.places(source, size()).put(into, name + "/source");
        order.places(retracts, size()).put(into, name + "/retracts");
        order.places(supersedes, size()).put(into, name + "/supersedes");
        names.put(into, name + "/names");
        standings.put(into, name + "/standings");
    }

    /** Whether the cells of a place are numbers of texts. */
    private boolean isOfTexts(int place) {
        if (place >= table.columns().size()) {
            return true;
        }
        return switch (table.columns().get(place).type()) {
            case CellType.Text _, CellType.Decimal _ -> true;
            case CellType.Word _, CellType.Words _, CellType.Day _, CellType.Count _ -> false;
            case CellType.YesNo _ -> false;
        };
    }

    private static Cells column(KnownRows rows, ToIntFunction<Row> cell) {
        int[] values = new int[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cell.applyAsInt(rows.row(i));
        }
        return Cells.of(values);
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public int size() {
        return starts[starts.length - 1];
    }

    /**
     * The first row of the client of a place; of the place after the last client, the number of
     * rows. A table without clients has all its rows under place 0.
     */
    @Override
    public int start(int client) {
        return starts[client];
    }

    /** Reads where the rows of some clients begin, and one more, all less a number. */
    public void starts(int client, int clients, int less, int[] into) {
        for (int i = 0; i <= clients; i++) {
            into[i] = starts[client + i] - less;
        }
    }

    @Override
    public int[] starts() {
        return starts.clone();
    }

    @Override
    public Row row(int place) {
        int[] made = new int[cells.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = cells[i].at(place);
        }
        Origin origin =
                new Origin(
                        names.written(place),
                        names.hash(place),
                        names.copy(place),
                        recorded.at(place),
                        source.at(place),
                        retracts.at(place),
                        supersedes.at(place));
        return new Row(table, origin, made, TableDays.of(table).first(made), standings.of(place));
    }

    /** The row of a place as it was known on a day from which it is seen. */
    public Row known(int place, int day) {
        return TableDays.of(table).asKnown(row(place), day);
    }

    @Override
    public boolean isSeenOn(int place, int day) {
        return seenFrom.at(place) <= day && !standings.isHidden(place, day);
    }

    /** The cells of a column, as they are written, whenever they became known. */
    public Cells cells(Column column) {
        return cells[column.index()];
    }

    /** The days on which the rows were recorded. */
    public Cells recorded() {
        return recorded;
    }

    /** The days from which the rows are seen. */
    public Cells seenFrom() {
        return seenFrom;
    }

    /** Where a row stands among those of its client that describe one day. */
    public Cells ties() {
        return ties;
    }

    /**
     * Marks with 0 the rows that are withdrawn or replaced as known on a day, of those from a place
     * on and before another.
     *
     * @param marks has one mark a row, from that place on
     * @return how many rows that were
     */
    public int hide(int from, int end, int day, int[] marks) {
        return standings.hide(from, end, day, marks);
    }

    /** The day from which every row is seen that is neither withdrawn nor replaced. */
    public int allSeenFrom() {
        return allSeenFrom;
    }

    /** Whether every row says when it was recorded, so that no cell waits for a later day. */
    public boolean isRecordedWhole() {
        return recordedWhole;
    }
}
