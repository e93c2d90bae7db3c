package org.meed.bench.sql;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;
import org.meed.engine.time.Days;

/** A database that has its data and is asked in SQL. */
final class Asking implements Loaded {

    private static final List<String> VERDICTS =
            List.of("", Answer.ACHIEVED, "not-achieved", "pending", "excluded");

    private final Connection connection;
    private final Closeable behind;

    /**
     * Asks over a connection.
     *
     * @param behind is closed after the connection
     */
    Asking(Connection connection, Closeable behind) {
        this.connection = connection;
        this.behind = behind;
    }

    /** Something went wrong in the database. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(Exception cause) {
            super(cause);
        }
    }

    /** The statement that makes the table of the day on which everything is asked. */
    static String made(int known) {
        return "create table asked as select date '%s' as known".formatted(Days.text(known));
    }

    @Override
    public long ask(Question question) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists answer");
            statement.execute(Queries.of(question));
            try (ResultSet count = statement.executeQuery("select count(*) from answer")) {
                count.next();
                return count.getLong(1);
            }
        } catch (SQLException wrong) {
            throw new Failed(wrong);
        }
    }

    @Override
    public List<Answer> answers(Question question) {
        ask(question);
        List<Answer> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select client, number, outcome, part, verdict, day, because from answer")) {
            while (rows.next()) {
                answers.add(answer(rows));
            }
        } catch (SQLException wrong) {
            throw new Failed(wrong);
        }
        return answers;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        Date day = row.getDate(6);
        return new Answer(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getInt(4),
                VERDICTS.get(row.getInt(5)),
                day == null ? Days.UNKNOWN : Days.of(day.toLocalDate()),
                row.getString(7));
    }

    @Override
    public void close() {
        try {
            connection.close();
            behind.close();
        } catch (SQLException | IOException wrong) {
            throw new Failed(wrong);
        }
    }
}
