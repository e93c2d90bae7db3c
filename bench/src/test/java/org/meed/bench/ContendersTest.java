package org.meed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meed.bench.beside.Alike;
import org.meed.bench.beside.Columnar;
import org.meed.bench.beside.Contender;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;

/** Every contender answers what it is asked as Meed does, over clients at every boundary. */
class ContendersTest {

    private static final long SEED = Long.getLong("meed.seed", 20121026L);
    private static final int CLIENTS = 600;
    private static final int KNOWN = Days.parse("2014-06-30");

    static Stream<Contender> all() {
        return Contenders.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void it_answers_as_meed_does(Contender contender) {
        System.out.println(
                "%s over boundary clients of seed %s"
                        .formatted(contender.introduction().name(), SEED));
        MadeData made = MadeData.boundary(SEED, CLIENTS);
        try (Loaded meed = new Columnar().load(made, made.clients(), KNOWN);
                Loaded loaded = contender.load(made, made.clients(), KNOWN)) {
            assertThat(contender.questions()).isNotEmpty();
            for (Question question : contender.questions()) {
                loaded.prepare(question);
                long once = loaded.ask(question);
                List<Answer> answers = loaded.answers(question);

                Alike.hold(contender, question, made.clients(), meed.answers(question), answers);
                assertThat(loaded.ask(question)).isEqualTo(once);
                assertThat(answers)
                        .filteredOn(answer -> answer.verdict().equals(Answer.ACHIEVED))
                        .as("%s achieved", question.title())
                        .hasSizeGreaterThan(10);
            }
        }
    }
}
