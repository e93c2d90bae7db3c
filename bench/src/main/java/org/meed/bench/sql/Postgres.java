package org.meed.bench.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Libraries;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** PostgreSQL, a server of its own on this machine. */
public record Postgres() implements Contender {

    private static final List<String> INDEXES =
            List.of(
                    "create index on episodes (client, started)",
                    "create index on top (client, stage, day)",
                    "create index on vaccinations (client, dose, day)",
                    "create index on custody (client, day)",
                    "create index on deaths (client)",
                    "create index on assessments (client, day)");

    @Override
    public Introduction introduction() {
        return new Introduction(
                "PostgreSQL",
                Libraries.version("postgres"),
                "the same statements; tables by COPY and SQL, rows as known on the day, in client order, indexed by client and day, after ANALYZE; 512 MB of work memory, no JIT; up to two workers, so it may use both cores, though Meed uses one beside it; answers put in a table",
                "only the columns asked for of the six tables asked for",
                true,
                0);
    }

    /** Starts a server of its own. */
    static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "512MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("jit", "off")
                .setServerConfig("max_parallel_workers_per_gather", "2")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .start();
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
            EmbeddedPostgres server = start();
            Connection connection = server.getPostgresDatabase().getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute(Asking.made(known));
                CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
                for (SqlTable table : SqlTable.ALL) {
                    for (String each : table.made()) {
                        statement.execute(each);
                    }
                    copy.copyIn(
                            "copy %s from stdin".formatted(table.table().name()),
                            new StringReader(text(table, made, clients, known)));
                }
                finish(statement);
            }
            return new Asking(connection, server);
        } catch (IOException | SQLException wrong) {
            throw new Asking.Failed(wrong);
        }
    }

    /** Indexes the tables and counts what is in them. */
    static void finish(Statement statement) throws SQLException {
        for (String index : INDEXES) {
            statement.execute(index);
        }
        statement.execute("vacuum analyze");
    }

    @Override
    public FileReading reading(int known) {
        return new PostgresReading(known);
    }

    private static String text(SqlTable table, MadeData made, int clients, int known) {
        StringBuilder text = new StringBuilder();
        table.rows(
                made,
                clients,
                known,
                (client, tie, cells) -> {
                    text.append(client).append('\t').append(tie);
                    for (Object cell : cells) {
                        text.append('\t').append(cell(cell));
                    }
                    text.append('\n');
                });
        return text.toString();
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "\\N";
            case SqlTable.Day(int day) -> Days.text(day);
            default -> cell.toString();
        };
    }
}
