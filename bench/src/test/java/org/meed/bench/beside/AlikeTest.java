package org.meed.bench.beside;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.engine.time.Days;

/** Nobody is measured who answers otherwise. */
class AlikeTest {

    private static final int MAY = Days.parse("2013-05-01");
    private static final int JUNE = Days.parse("2013-06-01");

    private static final List<Answer> MEANT =
            List.of(
                    new Answer(0, 1, "abstinent", 0, "achieved", MAY, "met"),
                    new Answer(1, 1, "abstinent", 0, "pending", Days.UNKNOWN, "journey-open"),
                    new Answer(2, 1, "abstinent", 0, "achieved", JUNE, "met"));

    /** Says why not, or does not. */
    private record Named(boolean saysWhyNot) implements Contender {

        @Override
        public Introduction introduction() {
            return new Introduction("Other", "1", "", "", saysWhyNot, 0);
        }

        @Override
        public Set<Question> questions() {
            return Set.of(Question.ABSTINENT);
        }

        @Override
        public Loaded load(MadeData made, int clients, int known) {
            throw new UnsupportedOperationException();
        }
    }

    private static void hold(boolean saysWhyNot, int clients, Answer... answers) {
        Alike.hold(new Named(saysWhyNot), Question.ABSTINENT, clients, MEANT, List.of(answers));
    }

    @Test
    void the_same_in_another_order_is_the_same() {
        assertThatCode(() -> hold(true, 3, MEANT.get(2), MEANT.get(0), MEANT.get(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void only_the_clients_asked_about_count() {
        assertThatCode(() -> hold(true, 1, MEANT.get(0))).doesNotThrowAnyException();
    }

    @Test
    void who_does_not_say_why_not_is_held_to_what_is_achieved() {
        assertThatCode(() ->
                        hold(
                                false,
                                3,
                                Answer.achieved(0, 1, "abstinent", MAY),
                                Answer.achieved(2, 1, "abstinent", JUNE)))
                .doesNotThrowAnyException();
    }

    @Test
    void another_day_or_reason_or_a_missing_answer_is_a_difference_that_is_named() {
        assertThatThrownBy(() -> hold(false, 1, Answer.achieved(0, 1, "abstinent", JUNE)))
                .isInstanceOf(Alike.Differ.class)
                .hasMessage(
                        "Other answers abstinent otherwise than Meed (1 answers, not 1): it says client 0 journey 1 abstinent part 0 achieved on 2013-06-01 because '', Meed says client 0 journey 1 abstinent part 0 achieved on 2013-05-01 because ''.");
        assertThatThrownBy(
                        () -> hold(true, 1, new Answer(0, 1, "abstinent", 0, "achieved", MAY, "")))
                .isInstanceOf(Alike.Differ.class);
        assertThatThrownBy(() -> hold(true, 3, MEANT.get(0), MEANT.get(1)))
                .isInstanceOf(Alike.Differ.class)
                .hasMessageContaining("it says nothing more, Meed says client 2");
    }
}
