package org.meed.bench.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Contender.FileReading;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;

/** DuckDB with its own reader of CSV and its own database file. */
final class DuckReading implements FileReading {

    private static final String FILE = "bench.duckdb";

    private final int threads;
    private final int known;
    private @Nullable Connection connection;

    DuckReading(int threads, int known) {
        this.threads = threads;
        this.known = known;
    }

    @Override
    public void readTables(Path tables) {
        try {
            close();
            connection = Duck.connect("", threads);
            try (Statement statement = connection.createStatement()) {
                statement.execute(Asking.made(known));
                statement.execute(TableReading.clients(from(tables, Tables.CLIENTS)));
                for (SqlTable table : SqlTable.ALL) {
                    for (String type : table.types()) {
                        statement.execute(type);
                    }
                    statement.execute(TableReading.made(table, from(tables, table.table())));
                }
            }
        } catch (SQLException wrong) {
            throw new Asking.Failed(wrong);
        }
    }

    private static String from(Path tables, Table table) {
        return "read_csv('%s', header = true, auto_detect = false, columns = {%s})"
                .formatted(
                        tables.resolve(table.name() + ".csv"),
                        TableReading.columns(table, "'%s': '%s'"));
    }

    @Override
    public boolean keep(Path folder) {
        try (Statement statement = connection().createStatement()) {
            Files.deleteIfExists(folder.resolve(FILE));
            statement.execute("attach '%s' as kept".formatted(folder.resolve(FILE)));
            statement.execute("copy from database memory to kept");
            statement.execute("detach kept");
            return true;
        } catch (SQLException | IOException wrong) {
            throw new Asking.Failed(wrong);
        }
    }

    @Override
    public void readOwn(Path folder) {
        try {
            close();
            connection = Duck.connect(folder.resolve(FILE).toString(), threads);
            try (Statement statement = connection.createStatement()) {
                for (SqlTable table : SqlTable.ALL) {
                    // A digest of all columns, since a database opens its file without reading it.
                    statement
                            .executeQuery(
                                    table.columns().stream()
                                            .map(SqlColumn::name)
                                            .collect(
                                                    Collectors.joining(
                                                            ", ",
                                                            "select bit_xor(hash(client, tie, ",
                                                            ")) from " + table.table().name())))
                            .close();
                }
            }
        } catch (SQLException wrong) {
            throw new Asking.Failed(wrong);
        }
    }

    private Connection connection() {
        if (connection == null) {
            throw new IllegalStateException("Nothing is read yet.");
        }
        return connection;
    }

    @Override
    public Loaded loaded() {
        return new Asking(connection(), () -> {});
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
            connection = null;
        } catch (SQLException wrong) {
            throw new Asking.Failed(wrong);
        }
    }
}
