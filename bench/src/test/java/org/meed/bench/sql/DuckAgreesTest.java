package org.meed.bench.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meed.bench.beside.Alike;
import org.meed.bench.beside.Columnar;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;

/**
 * What SQL can say of the national framework, said in SQL by one who read the clauses and not the
 * engine, over clients who rub against every boundary: verdict, day and reason are the same.
 */
class DuckAgreesTest {

    /** How many are made up; of whom all rows are left out nobody knows. */
    private static final int CLIENTS = 3_000;

    private static final int DAYS = 4;
    private static final int FIRST_DAY = Days.parse("2012-08-01");
    private static final int LAST_DAY = Days.parse("2014-12-31");
    private static final long FIRST_SEED = Long.getLong("meed.seed", 20121026L);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void duckdb_answers_every_question_as_meed_does(int number) {
        long seed = FIRST_SEED + number;
        int[] days = new Random(seed).ints(DAYS, FIRST_DAY, LAST_DAY).toArray();
        System.out.println(
                "boundary clients of seed %s on %s"
                        .formatted(seed, Arrays.stream(days).mapToObj(Days::text).toList()));
        MadeData made = MadeData.boundary(seed, CLIENTS);
        for (int day : days) {
            try (Loaded meed = new Columnar(1).load(made, made.clients(), day);
                    Loaded duck = new Duck(2).load(made, made.clients(), day)) {
                for (Question question : Question.values()) {
                    List<Answer> answers = duck.answers(question);
                    Alike.hold(
                            new Duck(2), question, made.clients(), meed.answers(question), answers);
                    assertThat(answers).as(question.title()).hasSizeGreaterThan(100);
                }
            }
        }
    }

    @Test
    void the_national_answers_reach_every_verdict_and_reason_but_those_of_offending() {
        MadeData made = MadeData.boundary(FIRST_SEED, CLIENTS);
        TreeMap<String, Integer> reached = new TreeMap<>();
        for (String known : List.of("2012-11-15", "2014-06-30")) {
            try (Loaded duck = new Duck(2).load(made, made.clients(), Days.parse(known))) {
                for (Answer answer : duck.answers(Question.NATIONAL)) {
                    reached.merge(answer.verdict() + " " + answer.because(), 1, Integer::sum);
                }
            }
        }
        System.out.println("boundary clients of seed " + FIRST_SEED + " reach " + reached);

        assertThat(reached.keySet())
                .containsExactly(
                        "achieved met",
                        "excluded died",
                        "excluded no-band",
                        "excluded no-start-top",
                        "excluded not-applicable",
                        "excluded not-assessed",
                        "excluded not-eligible",
                        "excluded paid-before",
                        "not-achieved journey-ended",
                        "not-achieved not-completed",
                        "not-achieved returned",
                        "pending journey-open",
                        "pending needs-open",
                        "pending start-top-awaited",
                        "pending window-open");
    }
}
