package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;
import org.meed.engine.time.Days;

/**
 * An engine that is asked about one case after another.
 *
 * @param <T> the form in which it takes a case
 */
final class CaseByCase<T> implements Loaded {

    private final List<Case> cases;
    private final List<T> inputs;
    private final Map<Question, ToIntFunction<T>> asked = new EnumMap<>(Question.class);
    private final Function<Question, ToIntFunction<T>> compile;

    /**
     * Takes cases.
     *
     * @param form puts a case into the form that the engine takes
     * @param compile makes ready for a question: gives the day on which it is achieved, or {@link
     *     Days#UNKNOWN}
     */
    CaseByCase(
            List<Case> cases,
            Function<Case, T> form,
            Function<Question, ToIntFunction<T>> compile) {
        this.cases = cases;
        this.inputs = cases.stream().map(form).toList();
        this.compile = compile;
    }

    @Override
    public void prepare(Question question) {
        asked.computeIfAbsent(question, compile);
    }

    private ToIntFunction<T> asked(Question question) {
        prepare(question);
        return Objects.requireNonNull(asked.get(question));
    }

    @Override
    public long ask(Question question) {
        ToIntFunction<T> ask = asked(question);
        long sum = 0;
        for (int i = 0; i < inputs.size(); i++) {
            int day = ask.applyAsInt(inputs.get(i));
            sum = sum * 31 + (day == Days.UNKNOWN ? 0 : day);
        }
        return sum;
    }

    @Override
    public List<Answer> answers(Question question) {
        ToIntFunction<T> ask = asked(question);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Case about = cases.get(i);
            int day = ask.applyAsInt(inputs.get(i));
            if (day != Days.UNKNOWN) {
                answers.add(
                        Answer.achieved(about.client(), about.journey(), question.title(), day));
            }
        }
        return answers;
    }
}
