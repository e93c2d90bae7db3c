package org.meed.bench.beside;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.engine.determine.Determination;
import org.meed.engine.determine.ReferenceDriver;
import org.meed.engine.determine.Result;
import org.meed.engine.determine.Verdict;
import org.meed.engine.framework.Plan;
import org.meed.engine.history.History;

/** Meed's reference driver, which explains, on one thread. */
public final class Reference implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                "Meed, reference, one thread",
                "this commit",
                "the clauses of the framework, with the evidence of each result; takes rows as they are",
                "",
                true,
                0);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.allOf(Question.class);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return new Held(made.history(), clients, known);
    }

    private static final class Held implements Loaded {

        private final History history;
        private final int clients;
        private final int known;
        private final Map<Question, Plan> plans = new EnumMap<>(Question.class);

        Held(History history, int clients, int known) {
            this.history = history;
            this.clients = clients;
            this.known = known;
        }

        private Plan plan(Question question) {
            return plans.computeIfAbsent(question, Question::plan);
        }

        @Override
        public void prepare(Question question) {
            plan(question);
        }

        @Override
        public long ask(Question question) {
            ReferenceDriver driver = new ReferenceDriver(plan(question), history.texts());
            long achieved = 0;
            for (int client = 0; client < clients; client++) {
                for (Result result : determine(driver, client).results()) {
                    achieved += result.verdict() instanceof Verdict.Achieved(int on, _, _) ? on : 0;
                }
            }
            return achieved;
        }

        @Override
        public List<Answer> answers(Question question) {
            ReferenceDriver driver = new ReferenceDriver(plan(question), history.texts());
            List<Answer> answers = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                for (Result result : determine(driver, client).results()) {
                    answers.add(
                            Answer.of(
                                    client,
                                    result.journey(),
                                    plan(question).outcomes().get(result.outcome()).name(),
                                    result.part(),
                                    result.verdict()));
                }
            }
            return answers;
        }

        private Determination determine(ReferenceDriver driver, int client) {
            return driver.determine(history.knownOn(client, known));
        }
    }
}
