package org.meed.bench.rival;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.beside.Question;
import org.meed.bench.data.Answer;

/**
 * An engine that is asked the whole question about one client after another.
 *
 * @param <T> the form in which it takes a client's rows
 */
final class ClientByClient<T> implements Loaded {

    private final int[] clients;
    private final List<T> inputs;
    private final Map<Question, Function<T, List<Found>>> asked = new EnumMap<>(Question.class);
    private final Function<Question, Function<T, List<Found>>> compile;

    /**
     * Takes rows.
     *
     * @param form puts a client's rows into the form that the engine takes
     * @param compile makes ready for a question: gives what is found of each journey in force
     */
    ClientByClient(
            List<ClientRows> rows,
            Function<ClientRows, T> form,
            Function<Question, Function<T, List<Found>>> compile) {
        this.clients = rows.stream().mapToInt(ClientRows::client).toArray();
        this.inputs = rows.stream().map(form).toList();
        this.compile = compile;
    }

    @Override
    public void prepare(Question question) {
        asked.computeIfAbsent(question, compile);
    }

    private Function<T, List<Found>> asked(Question question) {
        prepare(question);
        return Objects.requireNonNull(asked.get(question));
    }

    @Override
    public long ask(Question question) {
        Function<T, List<Found>> ask = asked(question);
        long sum = 0;
        for (T input : inputs) {
            for (Found found : ask.apply(input)) {
                sum = sum * 31 + found.digest();
            }
        }
        return sum;
    }

    @Override
    public List<Answer> answers(Question question) {
        Function<T, List<Found>> ask = asked(question);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < clients.length; i++) {
            for (Found found : ask.apply(inputs.get(i))) {
                answers.add(found.answer(clients[i], question));
            }
        }
        return answers;
    }
}
