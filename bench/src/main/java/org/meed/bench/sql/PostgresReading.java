package org.meed.bench.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.meed.bench.beside.Contender.FileReading;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.engine.schema.Table;
import org.meed.engine.schema.Tables;
import org.postgresql.PGConnection;

/** PostgreSQL, whose server runs already: it copies files in, and keeps what it has. */
final class PostgresReading implements FileReading {

    private final int known;
    private final EmbeddedPostgres server;
    private final Connection connection;

    PostgresReading(int known) {
        this.known = known;
        try {
            this.server = Postgres.start();
            this.connection = server.getPostgresDatabase().getConnection();
        } catch (IOException | SQLException wrong) {
            throw new Asking.Failed(wrong);
        }
    }

    @Override
    public void readTables(Path tables) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
            statement.execute(Asking.made(known));
            statement.execute(TableReading.clients(copied(statement, tables, Tables.CLIENTS)));
            for (SqlTable table : SqlTable.ALL) {
                for (String type : table.types()) {
                    statement.execute(type);
                }
                statement.execute(
                        TableReading.made(table, copied(statement, tables, table.table())));
            }
            Postgres.finish(statement);
        } catch (SQLException | IOException wrong) {
            throw new Asking.Failed(wrong);
        }
    }

    /** Copies a file as it is into a table, whose name is given. */
    private String copied(Statement statement, Path tables, Table table)
            throws SQLException, IOException {
        String name = table.name() + "_file";
        statement.execute(
                "create unlogged table %s (%s)"
                        .formatted(name, TableReading.columns(table, "\"%s\" %s")));
        try (InputStream file = Files.newInputStream(tables.resolve(table.name() + ".csv"))) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s from stdin (format csv, header)".formatted(name), file);
        }
        return name;
    }

    @Override
    public boolean keep(Path folder) {
        return false;
    }

    @Override
    public void readOwn(Path folder) {
        throw new UnsupportedOperationException("A running server has read it.");
    }

    @Override
    public Loaded loaded() {
        return new Asking(connection, () -> {});
    }

    @Override
    public void close() {
        try {
            connection.close();
            server.close();
        } catch (SQLException | IOException wrong) {
            throw new Asking.Failed(wrong);
        }
    }
}
