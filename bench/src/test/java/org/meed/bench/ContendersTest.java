package org.meed.bench;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.bench.beside.Alike;
import org.meed.bench.beside.Columnar;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Contender.FileReading;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.bench.data.Stored;
import org.meed.engine.time.Days;

/**
 * Every contender answers what it is asked as Meed does, over clients at every boundary; who reads
 * files by itself, over files as they should be.
 */
class ContendersTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int CLIENTS = 500;
    private static final int EARLIER = Days.parse("2013-06-30");
    private static final int KNOWN = Days.parse("2014-06-30");

    static Stream<Contender> all() {
        return Contenders.all().stream().filter(contender -> !contender.questions().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_answers_as_meed_does(Contender contender) {
        System.out.println(
                "%s over boundary clients of seed %s"
                        .formatted(contender.introduction().name(), SEED));
        MadeData made = MadeData.boundary(SEED, CLIENTS);
        // Databases are asked on many days elsewhere.
        for (int known : contender.asksOfAll() ? List.of(KNOWN) : List.of(EARLIER, KNOWN)) {
            try (Loaded meed = new Columnar(1).load(made, made.clients(), known);
                    Loaded loaded = contender.load(made, made.clients(), known)) {
                for (Question question : contender.questions()) {
                    loaded.prepare(question);
                    long once = loaded.ask(question);
                    List<Answer> answers = loaded.answers(question);

                    Alike.hold(
                            contender, question, made.clients(), meed.answers(question), answers);
                    assertThat(loaded.ask(question)).isEqualTo(once);
                    assertThat(answers)
                            .filteredOn(answer -> answer.verdict().equals(Answer.ACHIEVED))
                            .as("%s achieved", question.title())
                            .hasSizeGreaterThan(10);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DuckDB, one thread", "PostgreSQL"})
    void it_answers_as_meed_does_by_the_files_it_reads(String name) {
        System.out.println("%s over files of seed %s".formatted(name, SEED));
        Contender contender =
                all().filter(one -> one.introduction().name().equals(name))
                        .findFirst()
                        .orElseThrow();
        MadeData made = MadeData.population(SEED, 1_500);
        try (Stored stored = Stored.of(made);
                Loaded meed = new Columnar(1).load(made, made.clients(), KNOWN);
                FileReading reading = requireNonNull(contender.reading(KNOWN))) {
            reading.readTables(stored.tables());
            holds(contender, made, meed, reading.loaded());

            if (reading.keep(stored.folder())) {
                reading.readOwn(stored.folder());
                holds(contender, made, meed, reading.loaded());
            }
        }
    }

    private static void holds(Contender contender, MadeData made, Loaded meed, Loaded loaded) {
        for (Question question : contender.questions()) {
            List<Answer> answers = loaded.answers(question);

            Alike.hold(contender, question, made.clients(), meed.answers(question), answers);
            assertThat(answers).as(question.title()).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void who_has_no_words_for_a_question_is_not_asked_it() {
        assertThat(Contenders.all())
                .filteredOn(contender -> !contender.unsaid().isEmpty())
                .extracting(
                        contender -> contender.introduction().name(),
                        Contender::unsaid,
                        Contender::questions)
                .containsExactly(
                        tuple(
                                "DHIS2 rule engine",
                                Set.of(Question.CLEAN_REVIEW, Question.ABSTINENT),
                                Set.of()),
                        tuple(
                                "DHIS2 rule engine, helped",
                                Set.of(Question.ABSTINENT),
                                Set.of(Question.CLEAN_REVIEW)));
    }
}
