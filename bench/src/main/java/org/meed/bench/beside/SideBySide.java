package org.meed.bench.beside;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.meed.bench.beside.Contender.FileReading;
import org.meed.bench.beside.Contender.Loaded;
import org.meed.bench.data.Answer;
import org.meed.bench.data.MadeData;
import org.meed.bench.data.Stored;
import org.meed.engine.history.Archive;

/**
 * Measures contenders beside Meed's columnar driver, on as many threads. Who takes one case after
 * another is asked about as many clients as it answers for in about the time of a round, databases
 * about all; rounds of the two alternate, so that what else the machine does strikes both. Nothing
 * counts before the answers were found to be the same.
 */
public final class SideBySide implements AutoCloseable {

    /** How many clients are tried first. */
    private static final int FEW = 300;

    /** How many times as many are tried next, at most. */
    private static final double STEP = 20;

    /** How often loading is done before it counts, and how often it counts. */
    private static final int LOAD_WARM_UPS = 1;

    private static final int LOADS = 3;

    /** How many seconds each is asked before rounds count. */
    private static final double WARM = 3;

    /** How many rounds count of those that take far longer than a round should. */
    private static final int SLOW_ROUNDS = 3;

    private final MadeData made;
    private final Stored stored;
    private final int known;
    private final double roundSeconds;
    private final int rounds;
    private final Map<Integer, Loaded> meed = new HashMap<>();
    private final Loads meedLoads;
    private final Map<Question, List<Answer>> expected = new EnumMap<>(Question.class);

    /**
     * Makes ready to measure.
     *
     * @param stored the same data on disk
     * @param roundSeconds about how long a round should take
     * @param rounds how many rounds count
     * @throws Alike.Differ when Meed answers otherwise by what it reads
     */
    public SideBySide(MadeData made, Stored stored, int known, double roundSeconds, int rounds) {
        this.made = made;
        this.stored = stored;
        this.known = known;
        this.roundSeconds = roundSeconds;
        this.rounds = rounds;
        this.meedLoads =
                new Loads(
                        timed(() -> held(stored.readTables())),
                        timed(() -> held(stored.readCompact())));
    }

    private static double timed(Supplier<Runnable> load) {
        List<Double> times = new ArrayList<>();
        for (int round = -LOAD_WARM_UPS; round < LOADS; round++) {
            // What the round before left behind is not this one's work.
            System.gc();
            long began = System.nanoTime();
            Runnable check = load.get();
            if (round >= 0) {
                times.add(seconds(began));
            } else {
                check.run();
            }
        }
        return median(times);
    }

    /** What holds Meed to the same answers by what it has read. */
    private Runnable held(Archive read) {
        return () -> {
            Columnar columnar = new Columnar(1);
            MadeData again = new MadeData(made.history(), read, made.told());
            try (Loaded loaded = columnar.load(again, made.clients(), known)) {
                for (Question question : Question.values()) {
                    hold(columnar, question, made.clients(), loaded);
                }
            }
        };
    }

    private void hold(Contender contender, Question question, int clients, Loaded loaded) {
        Alike.hold(contender, question, clients, expected(question), loaded.answers(question));
    }

    /** How long Meed took to have its data. */
    public Loads meedLoads() {
        return meedLoads;
    }

    /**
     * Measures a contender at every question it can be asked.
     *
     * @throws Alike.Differ when it answers otherwise than Meed
     */
    public Map<Question, Measured> measure(Contender contender) {
        if (contender.questions().isEmpty()) {
            return Map.of();
        }
        FileReading reading = contender.reading(known);
        if (reading != null) {
            try (reading) {
                return measure(contender, reading);
            }
        }
        // What is loaded once for all, code and native libraries, is nobody's data.
        contender.load(made, Math.min(FEW, made.clients()), known).close();
        int clients = contender.asksOfAll() ? made.clients() : Math.min(FEW, made.clients());
        while (true) {
            long began = System.nanoTime();
            try (Loaded loaded = contender.load(made, clients, known)) {
                double load = seconds(began);
                double slowest =
                        clients == made.clients() ? roundSeconds : slowest(contender, loaded);
                if (2 * slowest > roundSeconds) {
                    double part = clients / (double) made.clients();
                    return measure(contender, loaded, clients, meedLoads.then(part, load));
                }
                double more = Math.clamp(roundSeconds / slowest, 2, STEP);
                clients = (int) Math.min(made.clients(), clients * more);
            }
        }
    }

    /** One that reads files by itself. */
    private Map<Question, Measured> measure(Contender contender, FileReading reading) {
        double tables =
                timed(() -> {
                    reading.readTables(stored.tables());
                    return () -> {};
                });
        double own = 0;
        if (reading.keep(stored.folder())) {
            own =
                    timed(() -> {
                        reading.readOwn(stored.folder());
                        return () -> {
                            for (Question question : contender.questions()) {
                                hold(contender, question, made.clients(), reading.loaded());
                            }
                        };
                    });
            reading.readTables(stored.tables());
        }
        return measure(contender, reading.loaded(), made.clients(), new Loads(tables, own));
    }

    /** The seconds of the slowest question, each asked for a while before. */
    private double slowest(Contender contender, Loaded loaded) {
        double slowest = 1e-9;
        for (Question question : contender.questions()) {
            warm(loaded, question, roundSeconds);
            long began = System.nanoTime();
            loaded.ask(question);
            slowest = Math.max(slowest, seconds(began));
        }
        return slowest;
    }

    private Map<Question, Measured> measure(
            Contender contender, Loaded loaded, int clients, Loads loads) {
        Map<Question, Measured> measured = new EnumMap<>(Question.class);
        for (Question question : contender.questions()) {
            measured.put(question, measure(contender, loaded, question, clients, loads));
        }
        return measured;
    }

    private Measured measure(
            Contender contender, Loaded loaded, Question question, int clients, Loads loads) {
        hold(contender, question, clients, loaded);
        Loaded beside = meed(contender.threads());
        warm(beside, question, WARM);
        double first = warm(loaded, question, WARM);
        int counted = first > 2 * roundSeconds ? Math.min(SLOW_ROUNDS, rounds) : rounds;
        List<Double> theirs = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        long digest = loaded.ask(question);
        long own = beside.ask(question);
        for (int round = 0; round < counted; round++) {
            theirs.add(round(contender, loaded, question, digest));
            ours.add(round(contender, beside, question, own));
        }
        return new Measured(
                contender.introduction(),
                clients,
                loads,
                median(theirs),
                made.clients(),
                meedLoads,
                median(ours));
    }

    /** Asks as often as a round lasts, and at least once; gives the seconds that once took. */
    private double round(Contender contender, Loaded loaded, Question question, long digest) {
        long began = System.nanoTime();
        int asked = 0;
        do {
            if (loaded.ask(question) != digest) {
                throw new Alike.Differ(
                        "%s, or Meed beside it, answers %s otherwise from round to round."
                                .formatted(contender.introduction().name(), question.title()));
            }
            asked++;
        } while (seconds(began) < roundSeconds);
        return seconds(began) / asked;
    }

    /** Meed on so many threads. */
    private Loaded meed(int threads) {
        return meed.computeIfAbsent(
                threads, many -> new Columnar(many).load(made, made.clients(), known));
    }

    /** Makes ready, then asks for so many seconds; gives those of the first time. */
    private static double warm(Loaded loaded, Question question, double warm) {
        loaded.prepare(question);
        long began = System.nanoTime();
        loaded.ask(question);
        double first = seconds(began);
        while (seconds(began) < warm) {
            loaded.ask(question);
        }
        return first;
    }

    private List<Answer> expected(Question question) {
        return expected.computeIfAbsent(question, meed(1)::answers);
    }

    private static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        meed.values().forEach(Loaded::close);
    }
}
