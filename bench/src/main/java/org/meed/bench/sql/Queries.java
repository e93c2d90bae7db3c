package org.meed.bench.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.meed.bench.beside.Question;

/** The questions in SQL that both DuckDB and PostgreSQL understand. */
final class Queries {

    /** What is asked in SQL. */
    static final Set<Question> SAID =
            EnumSet.of(
                    Question.CLEAN_REVIEW,
                    Question.ABSTINENT,
                    Question.LASTING,
                    Question.HEP_B,
                    Question.NATIONAL);

    private Queries() {}

    /** The statement that puts the answers to a question in the table {@code answer}. */
    static String of(Question question) {
        return """
        create temporary table answer as
        with recursive
        %s
        %s
        select client, number, outcome, part, verdict, day, because from answered
        """
                .formatted(text("journey"), text(question.title()));
    }

    private static String text(String name) {
        try (InputStream text =
                Objects.requireNonNull(Queries.class.getResourceAsStream(name + ".sql"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
