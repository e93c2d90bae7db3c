package org.meed.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.engine.check.PlainWords;
import org.meed.engine.explain.Explanation.Event;
import org.meed.engine.explain.Fact.Cell;
import org.meed.engine.history.ClientHistory;
import org.meed.engine.history.Row;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.meed.engine.time.Days;

/** Reads the cells that matter off rows. */
final class Facts {

    private static final List<String> LAST_DAYS = List.of("discharged", "ended", "to", "disposed");

    /** Columns that the name of a fact says already. */
    private static final List<String> SAID = List.of("client", "stage", "caseload");

    private final RowNames names;
    private final Telling telling;

    Facts(RowNames names, Telling telling) {
        this.names = names;
        this.telling = telling;
    }

    /**
     * A row as a fact.
     *
     * @param matters the columns that the rules ask of; of a table of which they ask nothing, every
     *     cell that says something is told
     */
    Fact of(Row row, Set<Column> matters) {
        Table table = row.table();
        int place = table.defaultDayIndex();
        boolean asked =
                table.columns().stream()
                        .anyMatch(column -> isCell(column, table) && matters.contains(column));
        List<Cell> cells = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean told = asked ? matters.contains(column) : row.cell(column) != Days.UNKNOWN;
            if (told && isCell(column, table)) {
                cells.add(cell(row, column));
            }
        }
        return new Fact(
                row.toString(),
                table.name(),
                names.noun(row),
                place < 0 ? Days.UNKNOWN : row.cell(place),
                row.seenFrom(),
                cells);
    }

    /** Whether a column says more than whose row it is, what it is, and of which day. */
    private static boolean isCell(Column column, Table table) {
        return !SAID.contains(column.name()) && column.index() != table.defaultDayIndex();
    }

    private Cell cell(Row row, Column column) {
        int known = row.seenFrom(column);
        boolean later = row.cell(column) != Days.UNKNOWN && known > row.seenFrom();
        return new Cell(
                PlainWords.named(column), telling.text(row, column), later ? known : Days.UNKNOWN);
    }

    /** Every row of a client that says a day, by that day. */
    List<Event> events(ClientHistory client, Set<Column> matters) {
        List<Event> events = new ArrayList<>();
        for (Table table : Tables.all()) {
            if (table.hasClient()) {
                for (Row row : client.rows(table)) {
                    Event event = event(row, of(row, matters));
                    if (Days.isKnown(event.fact().happened())) {
                        events.add(event);
                    }
                }
            }
        }
        events.sort(Comparator.comparingInt(event -> event.fact().happened()));
        return events;
    }

    private static Event event(Row row, Fact fact) {
        Column last = row.table().equals(Tables.OFFENCES) ? null : last(row.table());
        int until = last == null ? Days.UNKNOWN : row.cell(last);
        return new Event(started(row, fact), until, last != null);
    }

    /** Of an episode that never started, the day of triage or referral is told. */
    private static Fact started(Row row, Fact fact) {
        if (Days.isKnown(fact.happened()) || !row.table().equals(Tables.EPISODES)) {
            return fact;
        }
        int triaged = row.cell(Tables.EPISODES.column("triaged"));
        int referred = row.cell(Tables.EPISODES.column("referred"));
        return new Fact(
                fact.id(),
                fact.table(),
                Days.isKnown(triaged) ? "triage" : "referral",
                Days.isKnown(triaged) ? triaged : referred,
                fact.known(),
                fact.cells());
    }

    private static @Nullable Column last(Table table) {
        for (Column column : table.columns()) {
            if (LAST_DAYS.contains(column.name())) {
                return column;
            }
        }
        return null;
    }
}
