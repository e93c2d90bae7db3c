package org.meed.bench.beside;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.columns.Verdicts;
import org.meed.engine.history.Archive;

/** Meed's columnar driver, on one thread. */
public final class Columnar implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                "Meed, columnar, one thread",
                "this commit",
                "the clauses of the framework; loading lays out all columns of all tables",
                "",
                true);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.allOf(Question.class);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return new Laid(Archive.of(made.history()), clients, known);
    }

    private static final class Laid implements Loaded {

        private final Archive archive;
        private final int clients;
        private final int known;
        private final Map<Question, ColumnarDriver> drivers = new EnumMap<>(Question.class);

        Laid(Archive archive, int clients, int known) {
            this.archive = archive;
            this.clients = clients;
            this.known = known;
        }

        private ColumnarDriver driver(Question question) {
            return drivers.computeIfAbsent(
                    question, asked -> new ColumnarDriver(asked.plan(), archive, known));
        }

        @Override
        public void prepare(Question question) {
            driver(question);
        }

        @Override
        public long ask(Question question) {
            long[] digest = {0};
            run(driver(question), verdicts -> digest[0] += verdicts.digest());
            return digest[0];
        }

        @Override
        public List<Answer> answers(Question question) {
            ColumnarDriver driver = driver(question);
            List<Answer> answers = new ArrayList<>();
            run(driver, verdicts -> add(driver, verdicts, answers));
            return answers;
        }

        private void run(ColumnarDriver driver, ColumnarDriver.Taker taker) {
            for (int first = 0; first < clients; first += ColumnarDriver.BLOCK) {
                driver.determine(first, Math.min(ColumnarDriver.BLOCK, clients - first), taker);
            }
        }

        private static void add(ColumnarDriver driver, Verdicts verdicts, List<Answer> answers) {
            for (int journey = 0; journey < verdicts.journeys(); journey++) {
                for (int outcome = 0; outcome < driver.plan().outcomes().size(); outcome++) {
                    for (int slot = 0; slot < verdicts.slots(outcome); slot++) {
                        if (verdicts.isPresent(outcome, slot, journey)) {
                            answers.add(
                                    Answer.of(
                                            verdicts.client(journey),
                                            verdicts.number(journey),
                                            driver.plan().outcomes().get(outcome).name(),
                                            verdicts.part(outcome, slot),
                                            verdicts.verdict(outcome, slot, journey)));
                        }
                    }
                }
            }
        }
    }
}
