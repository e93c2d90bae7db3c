package org.meed.bench.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.bench.data.Stored;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.history.Archive;
import org.meed.engine.time.Days;

/** Meed says the same on however many threads, and by whichever file it has read. */
class ColumnarTest {

    private static final int KNOWN = Days.parse("2014-06-30");

    /** Three blocks and a part of one. */
    private static final MadeData MADE = MadeData.population(7, 3 * ColumnarDriver.BLOCK + 100);

    private static Loaded on(int threads) {
        return new Columnar(threads).load(MADE, MADE.clients(), KNOWN);
    }

    @Test
    void two_threads_share_the_clients_and_say_what_one_does() {
        try (Loaded one = on(1);
                Loaded two = on(2)) {
            for (Question question : Question.values()) {
                List<Answer> answers = one.answers(question);

                assertThat(two.ask(question)).as(question.title()).isEqualTo(one.ask(question));
                assertThat(two.answers(question))
                        .as(question.title())
                        .containsExactlyInAnyOrderElementsOf(answers);
            }
        }
    }

    @Test
    void what_is_read_from_tables_or_compact_is_answered_alike() {
        try (Stored stored = Stored.of(MADE);
                Loaded meed = on(1)) {
            List<Answer> expected = meed.answers(Question.NATIONAL);
            for (Archive read : List.of(stored.readTables(), stored.readCompact())) {
                MadeData again = new MadeData(MADE.history(), read, MADE.told());
                try (Loaded loaded = new Columnar(1).load(again, MADE.clients(), KNOWN)) {
                    assertThatCode(() ->
                                    Alike.hold(
                                            new Columnar(1),
                                            Question.NATIONAL,
                                            MADE.clients(),
                                            expected,
                                            loaded.answers(Question.NATIONAL)))
                            .doesNotThrowAnyException();
                }
            }
        }
    }
}
