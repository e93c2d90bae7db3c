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

/**
 * DuckDB, in this process and in memory.
 *
 * @param threads how many it may use
 */
public record Duck(int threads) implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                "DuckDB, %s".formatted(threads == 1 ? "one thread" : threads + " threads"),
                Libraries.version("duckdb"),
                "one statement a question: window functions over a range of days, hash joins; tables in memory, made from CSV by its own reader and SQL, rows as known on the day, in client order; answers put in a table",
                "only the columns asked for of the six tables asked for",
                true,
                10);
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
            Connection connection = connect("", threads);
            try (Statement statement = connection.createStatement()) {
                statement.execute(Asking.made(known));
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

    /**
     * Opens a database.
     *
     * @param file its file; empty for one in memory
     */
    static Connection connect(String file, int threads) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + threads);
            // Nobody asks for the rows in the order in which they went in.
            statement.execute("set preserve_insertion_order = false");
        }
        return connection;
    }

    @Override
    public FileReading reading(int known) {
        return new DuckReading(threads, known);
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
