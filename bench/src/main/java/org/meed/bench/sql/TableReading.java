package org.meed.bench.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meed.engine.schema.CellType;
import org.meed.engine.schema.Column;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/**
 * How SQL makes a table of the rows of a CSV file of a history folder: rows that are not known on
 * the day, replaced or withdrawn are left out, clients become numbers, and substances bits. Of
 * withdrawals that are withdrawn themselves it knows, of those that are withdrawn again it does
 * not; every row must bear an id and the day that it was recorded on.
 */
final class TableReading {

    private static final String DAY = "date";
    private static final String RECORDED = "recorded";

    private TableReading() {}

    /** All columns of a file of the table and their types there, with commas between. */
    static String columns(Table table, String form) {
        return names(table).stream()
                .map(name -> form.formatted(name, type(table, name)))
                .collect(Collectors.joining(", "));
    }

    private static List<String> names(Table table) {
        List<String> names = new ArrayList<>(table.columnNames());
        names.addAll(Tables.STANDARD);
        return names;
    }

    private static String type(Table table, String name) {
        if (name.equals(RECORDED)) {
            return DAY;
        }
        if (Tables.STANDARD.contains(name)) {
            return "varchar";
        }
        return switch (table.column(name).type()) {
            case CellType.Day _ -> DAY;
            case CellType.Count _ -> "smallint";
            case CellType.Text _,
                    CellType.Decimal _,
                    CellType.Word _,
                    CellType.Words _,
                    CellType.YesNo _ ->
                    "varchar";
        };
    }

    /** The statement that makes the numbers of clients, who stand in the file of clients. */
    static String clients(String from) {
        return """
        create table client_numbers as
        select client as id, cast(row_number() over (order by client) - 1 as integer) as client
        from (select distinct client from %s where retracts is null) named
        """
                .formatted(from);
    }

    /**
     * The statement that makes a table.
     *
     * @param from what SQL reads the rows of the file from
     */
    static String made(SqlTable made, String from) {
        String name = made.table().name();
        String cells =
                made.columns().stream()
                        .map(column -> "%s as %s".formatted(cell(name, column), column.name()))
                        .collect(Collectors.joining(", "));
        SqlColumn first = made.columns().getFirst();
        return """
        create table %1$s as
        with told as materialized (select * from %2$s where recorded <= (select known from asked)),
        withdrawal as (select id, retracts from told where retracts is not null),
        withdrawn as (
          select retracts as id from withdrawal w
          where not exists (select 1 from withdrawal again where again.retracts = w.id)),
        said as (
          select * from told t
          where retracts is null and not exists (select 1 from withdrawn w where w.id = t.id))
        select n.client, cast(row_number() over (order by n.client, s.recorded, s.id) as integer) as tie, %3$s
        from said s join client_numbers n on n.id = s.client
        where not exists (select 1 from said later where later.supersedes = s.id)%4$s
        order by 1, 2
        """
                .formatted(
                        name,
                        from,
                        cells,
                        first.name().equals("day")
                                ? " and s.\"%s\" is not null".formatted(first.column().name())
                                : "");
    }

    private static String cell(String table, SqlColumn column) {
        Column read = column.column();
        String cell = "s.\"%s\"".formatted(read.name());
        return switch (read.type()) {
            case CellType.Day _, CellType.Count _, CellType.Text _, CellType.Decimal _ -> cell;
            case CellType.YesNo _ -> cell + " = 'yes'";
            case CellType.Word _ -> "cast(%s as %s)".formatted(cell, column.type(table));
            case CellType.Words(var words) -> bits(cell, words);
        };
    }

    private static String bits(String cell, List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(place ->
                        "case when ';' || %s || ';' like '%%;%s;%%' then %s else 0 end"
                                .formatted(cell, words.get(place), 1 << place))
                .collect(
                        Collectors.joining(
                                " + ", "case when %s is not null then ".formatted(cell), " end"));
    }
}
