package org.meed.bench.beside;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.engine.columns.ColumnarDriver;
import org.meed.engine.columns.Verdicts;
import org.meed.engine.history.Archive;

/**
 * Meed's columnar driver.
 *
 * @param threads on how many threads, each with a driver of its own and the next block in turn
 */
public record Columnar(int threads) implements Contender {

    @Override
    public Introduction introduction() {
        return new Introduction(
                "Meed, columnar", "this commit", "the clauses of the framework", "", true, 0);
    }

    @Override
    public Set<Question> questions() {
        return EnumSet.allOf(Question.class);
    }

    @Override
    public Loaded load(MadeData made, int clients, int known) {
        return new Laid(made.archive(), clients, known, threads);
    }

    private static final class Laid implements Loaded {

        private final Archive archive;
        private final int clients;
        private final int known;
        private final int threads;
        private final ExecutorService others;
        private final Map<Question, List<ColumnarDriver>> drivers = new EnumMap<>(Question.class);

        Laid(Archive archive, int clients, int known, int threads) {
            this.archive = archive;
            this.clients = clients;
            this.known = known;
            this.threads = threads;
            this.others = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        }

        private List<ColumnarDriver> drivers(Question question) {
            return drivers.computeIfAbsent(
                    question,
                    asked ->
                            IntStream.range(0, threads)
                                    .mapToObj(_ -> new ColumnarDriver(asked.plan(), archive, known))
                                    .toList());
        }

        @Override
        public void prepare(Question question) {
            drivers(question);
        }

        @Override
        public long ask(Question question) {
            AtomicInteger next = new AtomicInteger();
            return shared(
                    drivers(question),
                    driver -> {
                        long[] digest = {0};
                        run(driver, next, verdicts -> digest[0] += verdicts.digest());
                        return digest[0];
                    });
        }

        @Override
        public List<Answer> answers(Question question) {
            AtomicInteger next = new AtomicInteger();
            List<Answer> all = new ArrayList<>();
            shared(
                    drivers(question),
                    driver -> {
                        List<Answer> answers = new ArrayList<>();
                        run(driver, next, verdicts -> add(driver, verdicts, answers));
                        synchronized (all) {
                            all.addAll(answers);
                        }
                        return answers.size();
                    });
            return all;
        }

        /** What all drivers come to, the first on this thread and each other on one of its own. */
        private long shared(List<ColumnarDriver> drivers, ToLongFunction<ColumnarDriver> work) {
            List<CompletableFuture<Long>> elsewhere =
                    drivers.stream()
                            .skip(1)
                            .map(driver ->
                                    CompletableFuture.supplyAsync(
                                            () -> work.applyAsLong(driver), others))
                            .toList();
            long sum = work.applyAsLong(drivers.getFirst());
            for (CompletableFuture<Long> other : elsewhere) {
                sum += other.join();
            }
            return sum;
        }

        private void run(ColumnarDriver driver, AtomicInteger next, ColumnarDriver.Taker taker) {
            int first = next.getAndAdd(ColumnarDriver.BLOCK);
            while (first < clients) {
                driver.determine(first, Math.min(ColumnarDriver.BLOCK, clients - first), taker);
                first = next.getAndAdd(ColumnarDriver.BLOCK);
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

        @Override
        public void close() {
            others.close();
        }
    }
}
