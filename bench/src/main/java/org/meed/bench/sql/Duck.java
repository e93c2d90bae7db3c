package org.meed.bench.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;

/**
 * DuckDB, in this process and in memory.
 *
 * @param threads how many it may use
 */
public record Duck(int threads) implements Contender {

    private static final String IN_MEMORY = "jdbc:duckdb:";

    @Override
    public Introduction introduction() {
        return new Introduction(
                "DuckDB, %s".formatted(threads == 1 ? "one thread" : threads + " threads"),
                Libraries.version("duckdb"),
                "one statement a question: window functions over a range of days, hash joins; tables in memory, in client order, by its appender; answers put in a table",
                "rows as known on the day asked, clients as numbers, substances as bits, ties ranked; only the columns asked for",
                true);
    }

    @Override
    public Set<Question> questions() {
        return Queries.SAID;
    }

    @Override
    public boolean asksOfAll() {
        return true;
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        try {
            Connection connection = DriverManager.getConnection(IN_MEMORY);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set threads = " + threads);
                // Nobody asks for the rows in the order in which they went in.
                statement.execute("set preserve_insertion_order = false");
                statement.execute(
                        "create table asked as select date '%s' as known"
                                .formatted(Days.text(known)));
                for (SqlTable table : SqlTable.ALL) {
                    for (String each : table.made()) {
                        statement.execute(each);
                    }
                    fill(connection, table, made, clients, known);
                }
            }
            return new Asking(connection, () -> {});
        } catch (SQLException wrong) {
            throw new Asking.Failed(wrong);
        }
    }

    private static void fill(
            Connection connection, SqlTable table, MadeData made, int clients, int known)
            throws SQLException {
        try (DuckDBAppender rows =
                connection.unwrap(DuckDBConnection.class).createAppender(table.table().name())) {
            table.rows(
                    made,
                    clients,
                    known,
                    (client, tie, cells) -> {
                        try {
                            rows.beginRow();
                            rows.append(client);
                            rows.append(tie);
                            append(rows, cells);
                            rows.endRow();
                        } catch (SQLException wrong) {
                            throw new Asking.Failed(wrong);
                        }
                    });
        }
    }

    private static void append(DuckDBAppender rows, List<@Nullable Object> cells)
            throws SQLException {
        for (Object cell : cells) {
            switch (cell) {
                case null -> rows.appendNull();
                case SqlTable.Day(int day) -> rows.appendEpochDays(day);
                case Short number -> rows.append(number);
                case Integer bits -> rows.append(bits);
                case Boolean answer -> rows.append(answer);
                case String word -> rows.append(word);
                default -> throw new IllegalArgumentException(cell.toString());
            }
        }
    }
}
